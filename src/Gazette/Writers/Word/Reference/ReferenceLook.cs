using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Gazette.Writers.Word.Charts;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// A reference style applied to one of our layouts. A letter (信函) keeps the page setup of the standard, because a reference document cannot describe
/// its rules and positions; only the styles are taken.
/// </summary>
internal sealed class ReferenceLook
{
    private readonly WordLayout _layout;
    private readonly XElement? _settings;
    private readonly bool _takesFrames;

    public ReferenceLook(ReferenceStyle house, WordLayout layout)
    {
        bool takesPage = TakesPage(layout);
        Section = takesPage ? house.Section : null;
        Measures ours = Measures.Of(layout);
        Measures = takesPage ? ReferencePage.Measure(house, ours) : ours;

        // The reference page may have a grid, so text of other sizes must keep its own height.
        ReferenceSheet sheet = new(house, layout, StyleSheet.Write(layout with { WordGrid = layout.Official }, Measures));
        Styles = sheet.Write();
        NumbersHeadings = sheet.NumbersHeadings;
        bool takesFrames = takesPage && !house.Frames.IsEmpty;
        Frame = takesFrames ? ReferenceFrames.Parts(house, sheet, layout) : PageFrame.Parts(layout);
        _layout = layout;
        _settings = house.Settings;
        _takesFrames = takesFrames;
        string fonts = Word.Styles.FontTable.Write(Typefaces.Of(layout));
        FontTable = house.FontTable is null ? fonts : ReferenceFonts.Merge(house.FontTable, fonts);
        Numbering = house.Numbering is null
            ? null
            : new ReferenceNumbering(house, sheet, Word.Styles.Numbering.Start(layout, Measures) + Word.Styles.Numbering.End);
        HasTheme = house.Theme is not null;
        Charts = ChartLook.Of(layout, house);
        Cover = takesPage ? house.Cover : null;
        CoverStyles = sheet.Renamed.ToFrozenDictionary(entry => entry.Key, entry => Encoding.UTF8.GetBytes(entry.Value), StringComparer.Ordinal);
        Parts = [.. house.Parts, .. takesFrames ? house.FrameParts : [], .. Cover?.Parts ?? []];
    }

    /// <summary>Whether documents of a layout have the page of a reference document, its headers and footers, and its cover.</summary>
    public static bool TakesPage(WordLayout layout) => layout.Form != DocumentForm.Letter;

    public Measures Measures { get; }

    /// <summary>The page setup to use; null for our own.</summary>
    public XElement? Section { get; }

    public string Styles { get; }

    public bool NumbersHeadings { get; }

    public string FontTable { get; }

    public IReadOnlyList<FramePart> Frame { get; }

    public ReferenceNumbering? Numbering { get; }

    public bool HasTheme { get; }

    public ChartLook Charts { get; }

    public ImmutableArray<ReferencePart> Parts { get; }

    public ReferenceCover? Cover { get; }

    /// <summary>The ids that styles of the cover have here, where they differ.</summary>
    public FrozenDictionary<string, byte[]> CoverStyles { get; }

    /// <param name="hasNotes">The document has footnotes.</param>
    public string WriteSettings(bool hasNotes)
    {
        string ours = Word.Styles.Settings.Write(_layout, hasNotes);
        return _settings is null ? ours : ReferenceSettings.Merge(_settings, ours, _takesFrames);
    }
}
