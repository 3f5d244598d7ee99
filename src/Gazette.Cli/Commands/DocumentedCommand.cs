using System.CommandLine;

namespace Gazette.Cli.Commands;

/// <summary>A command whose help ends in an example that can be pasted.</summary>
internal sealed class DocumentedCommand(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;
}
