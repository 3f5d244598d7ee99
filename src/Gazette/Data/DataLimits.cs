namespace Gazette.Data;

/// <summary>How much one file may ask for. Far above any report, far below what hurts the process.</summary>
internal static class DataLimits
{
    public const int FileBytes = 64 * 1024 * 1024;

    /// <summary>Lists and maps inside each other, what aliases bring along included.</summary>
    public const int Depth = 64;

    public const int Nodes = 2_000_000;

    /// <summary>Nodes that aliases repeat, all together.</summary>
    public const int RepeatedNodes = 100_000;

    public const int ScalarCharacters = 4_000_000;

    /// <summary>Values that lack quotes, read past so that the rest of the file is checked too.</summary>
    public const int Repairs = 50;
}
