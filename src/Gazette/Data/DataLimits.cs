namespace Gazette.Data;

/// <summary>Limits for one file. They are far above any real report, and far below what would harm the process.</summary>
internal static class DataLimits
{
    public const int FileBytes = 64 * 1024 * 1024;

    /// <summary>The deepest nesting of lists and maps, including those repeated by aliases.</summary>
    public const int Depth = 64;

    public const int Nodes = 2_000_000;

    /// <summary>The most nodes repeated by aliases, in total.</summary>
    public const int RepeatedNodes = 100_000;

    public const int ScalarCharacters = 4_000_000;

    /// <summary>The most unquoted values that are skipped, so that the rest of the file is checked too.</summary>
    public const int Repairs = 50;
}
