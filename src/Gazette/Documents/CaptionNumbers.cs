using System.Collections.Immutable;
using Gazette.Documents.Containers;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Documents;

/// <summary>Numbers the captions of a document: 图1, 表1; Figure 1, Table 1. The class of a caption says which kind it is.</summary>
/// <param name="numbersAll">Whether captions of tables are numbered even if their class does not ask for it.</param>
internal sealed class CaptionNumbers(LanguageRules language, bool numbersAll = false)
{
    public const string Figure = "figure";
    public const string Table = "table";

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public static bool IsFigure(Container container) => container.Kind == ContainerKind.Caption && container.HasClass(Figure);

    /// <summary>Whether a caption has a number.</summary>
    public static bool IsNumbered(Container caption) => caption.HasClass(Figure) || caption.HasClass(Table);

    /// <summary>Whether captions and charts are numbered without being asked for it.</summary>
    public bool NumbersAll => numbersAll;

    /// <summary>The label and the number of a caption; null if it has none, or if an anchor is around them.</summary>
    public static string? FindLabel(Container caption) =>
        caption.Blocks is [Paragraph { Inlines: [Text label, SequenceNumber number, ..] }, ..] ? label.Value + number.Words : null;

    /// <summary>A caption for which <see cref="FindLabel"/> finds a label, with an anchor around it.</summary>
    public static Container Anchored(Container caption, string id) =>
        caption.Blocks is [Paragraph { Inlines: [Text label, SequenceNumber number, .. var words] } first, .. var rest]
            ? caption with { Blocks = [first with { Inlines = [new Anchor(id, [label, number], number.Span), .. words] }, .. rest] }
            : caption;

    /// <summary>The next number of a sequence, whose name is the label of its captions. Those of somebody else's document count, too.</summary>
    /// <param name="reset">The number that it has here; null if it goes on.</param>
    public int Next(string name, int? reset = null) => _counts[name] = reset ?? (_counts.GetValueOrDefault(name) + 1);

    /// <summary>The caption with its label before its first paragraph; unchanged if its class asks for no label.</summary>
    public Container Number(Container caption)
    {
        string? kind = caption.HasClass(Figure) ? Figure : caption.HasClass(Table) || numbersAll ? Table : null;
        if (kind is null || caption.Blocks is not [Paragraph first, .. var rest])
        {
            return caption;
        }

        string label = kind == Figure ? language.Labels.Figure : language.Labels.Table;
        int number = Next(label);
        SourceSpan place = first.Span with { End = first.Span.Start };
        ImmutableArray<Inline> opening = [new Text(label + language.Labels.BeforeNumber, place), new SequenceNumber(label, number, place)];
        if (!first.Inlines.IsEmpty)
        {
            opening = opening.Add(new Text(language.Labels.AfterNumber, place));
        }

        ImmutableSortedDictionary<string, string> attributes = IsNumbered(caption) ? caption.Attributes : caption.Attributes.Add("class", kind);
        return caption with { Attributes = attributes, Blocks = [first with { Inlines = [.. opening, .. first.Inlines] }, .. rest] };
    }
}
