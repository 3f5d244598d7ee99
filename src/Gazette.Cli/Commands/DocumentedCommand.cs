using System.CommandLine;

namespace Gazette.Cli.Commands;

/// <summary>A command whose help ends with an example to paste.</summary>
internal sealed class DocumentedCommand(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;
}
