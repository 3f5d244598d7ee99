using System.CommandLine;
using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>An option with its help.</summary>
internal sealed class DocumentedOption<T>(string name, params string[] aliases) : Option<T>(name, aliases), IDocumented
{
    public required Words About { get; init; }

    public Words? Placeholder { get; init; }
}
