using System.CommandLine;
using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>An argument with its help.</summary>
internal sealed class DocumentedArgument<T>(string name) : Argument<T>(name), IDocumented
{
    public required Words About { get; init; }

    public required Words Placeholder { get; init; }
}
