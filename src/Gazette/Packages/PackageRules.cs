namespace Gazette.Packages;

/// <summary>How much a Word file from somewhere else may hold, and what of it is refused. Far above any letter, far below what hurts the process.</summary>
internal sealed record PackageRules
{
    /// <summary>For a file whose words are read, and that is given to nobody: what it points to is never followed.</summary>
    public static PackageRules ForReading { get; } = new() { OnlyXml = true };

    /// <summary>For a file whose parts go into documents of ours: nothing that reaches out of it, or that runs.</summary>
    public static PackageRules ForCopying { get; } = new() { RefusesExternal = true, RefusesEmbedded = true };

    public int Entries { get; init; } = 2_000;

    /// <summary>Bytes of one part, unpacked.</summary>
    public long PartBytes { get; init; } = 50L << 20;

    /// <summary>Bytes of all parts together, unpacked.</summary>
    public long Bytes { get; init; } = 200L << 20;

    /// <summary>Unpacked bytes to packed ones, for a part that is large enough to matter.</summary>
    public int Ratio { get; init; } = 250;

    /// <summary>Elements inside each other. The SDK's reader fails with the whole process from some 1,500 on.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Elements of all parts together.</summary>
    public int Elements { get; init; } = 2_000_000;

    /// <summary>Leaves pictures and the like packed.</summary>
    public bool OnlyXml { get; init; }

    /// <summary>
    /// Refuses every target outside of the file but links to http, https and mailto, and a template on a local disk, which is not copied: one elsewhere, a
    /// picture, a frame would be fetched on opening.
    /// </summary>
    public bool RefusesExternal { get; init; }

    /// <summary>Refuses embedded objects, controls and foreign content (altChunk).</summary>
    public bool RefusesEmbedded { get; init; }
}
