namespace Gazette.Cli.Terminal;

/// <summary>How many messages a command prints besides its result.</summary>
internal enum Verbosity
{
    Quiet,
    Normal,
    Verbose,
}
