namespace Gazette.Cli;

/// <summary>What the program says to the one that called it; a code of 126 or above otherwise means a crash, and never happens.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done; there may be warnings.</summary>
    public const int Done = 0;

    /// <summary>Some input is wrong, or some output is stale.</summary>
    public const int Mistakes = 1;

    /// <summary>It could not run: a bad option, a folder that cannot be read.</summary>
    public const int CouldNotRun = 2;

    /// <summary>Plus the number of the signal that ended the run, as shells count.</summary>
    public const int Signal = 128;
}
