using System.CommandLine;
using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>A command with its help, which ends with an example to paste.</summary>
internal sealed class DocumentedCommand(string name, Words about, Words example) : Command(name), IDocumented
{
    public Words About => about;

    public Words? Placeholder => null;

    /// <summary>One call on each line.</summary>
    public Words Example => example;
}
