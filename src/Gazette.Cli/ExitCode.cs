namespace Gazette.Cli;

/// <summary>The exit codes of the program. Other codes of 126 and above mean a crash, which never happens.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done, possibly with warnings.</summary>
    public const int Done = 0;

    /// <summary>An input has an error, or an output is out of date.</summary>
    public const int Mistakes = 1;

    /// <summary>The command could not run: a bad option, a folder that cannot be read.</summary>
    public const int CouldNotRun = 2;

    /// <summary>Added to the number of the signal that ended the run, as shells do.</summary>
    public const int Signal = 128;
}
