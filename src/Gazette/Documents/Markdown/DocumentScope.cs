using Gazette.Diagnostics;
using Gazette.Wording;

namespace Gazette.Documents.Markdown;

/// <summary>
/// What the texts of one document share: the numbers of captions and headings, and the anchors that references print. Most documents are of one text; a
/// filled Word file has one for each place that takes blocks.
/// </summary>
internal sealed class DocumentScope
{
    public DocumentScope(DocumentProperties properties, DiagnosticBag bag)
    {
        Numbering numbering = Numbering.Of(properties);
        Properties = properties;
        Bag = bag;
        Anchors = new AnchorTable(bag);
        Captions = new CaptionNumbers(properties.Language, numbering.Captions);
        Sections = new SectionNumbers(properties.Language, Anchors, numbering.Headings);
    }

    public DocumentProperties Properties { get; }

    public DiagnosticBag Bag { get; }

    public LanguageRules Language => Properties.Language;

    public AnchorTable Anchors { get; }

    public CaptionNumbers Captions { get; }

    public SectionNumbers Sections { get; }
}
