using System.Collections.Immutable;
using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Packages;
using Gazette.Sources;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// How an office's documents look, as one of them shows: its styles, page, headers and footers, theme, fonts and numbering.
/// What that document says is not taken. Read once, and shared by all documents and threads of a run.
/// </summary>
public sealed class ReferenceStyle
{
    /// <summary>As large as a reference document may be.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    internal ReferenceStyle(XElement styles)
    {
        Styles = styles;
    }

    /// <summary>The root of styles.xml, never changed here, like the others: what is made of it is made of a copy.</summary>
    internal XElement Styles { get; }

    internal XElement? Numbering { get; init; }

    internal XElement? FontTable { get; init; }

    internal XElement? Settings { get; init; }

    /// <summary>The last page setup of the body; null where it has none.</summary>
    internal XElement? Section { get; init; }

    /// <summary>Empty where there is neither header nor footer.</summary>
    internal ImmutableArray<ReferenceFrame> Frames { get; init; } = [];

    /// <summary>The theme, and what it and the numbering name.</summary>
    internal ImmutableArray<ReferencePart> Parts { get; init; } = [];

    /// <summary>What headers and footers name.</summary>
    internal ImmutableArray<ReferencePart> FrameParts { get; init; } = [];

    internal XElement? Theme { get; init; }

    /// <summary>The house style of a reference document; null when it cannot be used, with the mistake in the bag.</summary>
    public static ReferenceStyle? Read(string path, byte[] docx, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(docx);
        ArgumentNullException.ThrowIfNull(bag);

        // Mistakes of others must not be taken for mistakes of this document.
        DiagnosticBag own = new();
        SourceSpan place = new SourceFile(path, "").Whole;
        ReferenceStyle? house = CheckedPackage.Open(docx, place, PackageRules.ForCopying, own) is { } package
            ? ReferenceReader.Read(new ReferenceDocument(package, place, own))
            : null;
        bag.AddRange(own.ToSorted());
        return own.HasErrors ? null : house;
    }
}
