using System.Collections.Immutable;
using Gazette.Documents.Containers;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Documents;

/// <summary>Numbers the captions of a document: 图1, 表1; Figure 1, Table 1. The class of a caption says which kind it is.</summary>
internal sealed class CaptionNumbers(LanguageRules language)
{
    public const string Figure = "figure";
    public const string Table = "table";

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public static bool IsFigure(Container container) => container.Kind == ContainerKind.Caption && container.HasClass(Figure);

    /// <summary>The caption with its label before its first paragraph; unchanged if its class asks for no label.</summary>
    public Container Number(Container caption)
    {
        string? kind = caption.HasClass(Figure) ? Figure : caption.HasClass(Table) ? Table : null;
        if (kind is null || caption.Blocks is not [Paragraph first, .. var rest])
        {
            return caption;
        }

        int number = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        string label = kind == Figure ? language.Labels.Figure : language.Labels.Table;
        SourceSpan place = first.Span with { End = first.Span.Start };
        ImmutableArray<Inline> opening =
        [
            new Text(label + language.Labels.BeforeNumber, place),
            new SequenceNumber(label, number, place),
            new Text(language.Labels.AfterNumber, place),
        ];
        return caption with { Blocks = [first with { Inlines = [.. opening, .. first.Inlines] }, .. rest] };
    }
}
