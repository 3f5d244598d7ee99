namespace Gazette.Packages;

/// <summary>
/// Limits for Word files from unknown sources, and what is refused in them. The limits are far above any real document, and far below what would harm
/// the process.
/// </summary>
internal sealed record PackageRules
{
    /// <summary>For a file that is only read and not passed on: its external references are never followed.</summary>
    public static PackageRules ForReading { get; } = new() { OnlyXml = true };

    /// <summary>For a file some of whose parts are copied into our documents; whoever copies a part judges what it refers to.</summary>
    public static PackageRules ForCopying { get; } = new();

    public int Entries { get; init; } = 2_000;

    /// <summary>The most bytes of one part, unpacked.</summary>
    public long PartBytes { get; init; } = 50L << 20;

    /// <summary>The most bytes of all parts together, unpacked.</summary>
    public long Bytes { get; init; } = 200L << 20;

    /// <summary>The highest ratio of unpacked to packed bytes, for a part that is large enough to matter.</summary>
    public int Ratio { get; init; } = 250;

    /// <summary>The deepest nesting of elements. From some 1,500 levels on, the Open XML SDK's reader crashes the whole process.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>The most elements of all parts together.</summary>
    public int Elements { get; init; } = 2_000_000;

    /// <summary>Does not unpack pictures and other parts that are not XML.</summary>
    public bool OnlyXml { get; init; }
}
