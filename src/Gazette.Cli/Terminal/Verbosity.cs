namespace Gazette.Cli.Terminal;

/// <summary>How much a command says beside its result.</summary>
internal enum Verbosity
{
    Quiet,
    Normal,
    Verbose,
}
