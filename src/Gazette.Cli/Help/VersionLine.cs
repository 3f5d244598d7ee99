using System.CommandLine;
using System.CommandLine.Invocation;

namespace Gazette.Cli.Help;

/// <summary>Prints the version, down to the commit.</summary>
internal sealed class VersionLine(CommandEnvironment environment) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        environment.Output.WriteLine(environment.Version);
        return ExitCode.Done;
    }
}
