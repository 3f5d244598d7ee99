using System.Collections.Immutable;
using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Packages;
using Gazette.Sources;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// The look of an office's documents, taken from one of them: styles, page setup, headers and footers, theme, fonts and numbering, but none of its
/// text, unless it is a cover. Read once, and shared by all documents and threads of a run.
/// </summary>
public sealed class ReferenceStyle
{
    /// <summary>The largest size of a reference document.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    internal ReferenceStyle(XElement styles)
    {
        Styles = styles;
    }

    /// <summary>The root of styles.xml. It is never changed, like the other trees: changes are made to copies.</summary>
    internal XElement Styles { get; }

    internal XElement? Numbering { get; init; }

    internal XElement? FontTable { get; init; }

    internal XElement? Settings { get; init; }

    /// <summary>The last page setup of the body; null if it has none.</summary>
    internal XElement? Section { get; init; }

    /// <summary>Empty if there are neither headers nor footers.</summary>
    internal ImmutableArray<ReferenceFrame> Frames { get; init; } = [];

    /// <summary>The theme, and what it and the numbering refer to.</summary>
    internal ImmutableArray<ReferencePart> Parts { get; init; } = [];

    /// <summary>What headers and footers refer to.</summary>
    internal ImmutableArray<ReferencePart> FrameParts { get; init; } = [];

    internal XElement? Theme { get; init; }

    /// <summary>What stands in front of the text; null if there is nothing.</summary>
    internal ReferenceCover? Cover { get; init; }

    /// <summary>Warns if a layout asks for a table style that the reference document does not have.</summary>
    /// <param name="house">Null if there is no reference document.</param>
    internal static void CheckTable(ReferenceStyle? house, DocumentProperties properties, SourceSpan place, DiagnosticBag bag)
    {
        string name = properties.Layout.GetValueOrDefault(WordLayout.TableOption, "");
        if (name.Length > 0 && (house is null || ReferenceStyleNames.FindTable(house.Styles, name) is null))
        {
            IEnumerable<string> known = house is null ? [] : new StyleIndex(house.Styles).NamesOf(StyleKind.Table);
            bag.Add(ReferenceDiagnostics.NoTableStyle(place, name, known));
        }
    }

    /// <summary>The style of a reference document; null with the error in the bag if it cannot be used.</summary>
    public static ReferenceStyle? Read(string path, byte[] docx, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(docx);
        ArgumentNullException.ThrowIfNull(bag);

        // A separate bag, so that errors found earlier are not counted as errors of this document.
        DiagnosticBag own = new();
        SourceSpan place = new SourceFile(path, "").Whole;
        ReferenceStyle? house = CheckedPackage.Open(docx, place, PackageRules.ForCopying, own) is { } package
            ? ReferenceReader.Read(new ReferenceDocument(package, place, own))
            : null;
        bag.AddRange(own.ToSorted());
        return own.HasErrors ? null : house;
    }
}
