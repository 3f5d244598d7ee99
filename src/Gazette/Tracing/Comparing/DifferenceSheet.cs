using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Tracing.Comparing;

/// <summary>A document that says what differs: a table of the metrics, and the lines with what was removed struck through and what was added in bold.</summary>
public sealed class DifferenceSheet(SpokenLanguage language)
{
    private static readonly SourceSpan Nowhere = new SourceFile("", "").Whole;

    /// <param name="parts">What was compared, by its name; one for two documents or two reports.</param>
    public Document Write(string title, IReadOnlyList<(string? Name, DifferenceKind Kind, Differences? Differences)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        LanguageRules rules = LanguageRules.All.First(rules => (rules.Script == Script.Han) == (language == SpokenLanguage.Chinese));
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Heading(1, Line(title), Nowhere));
        foreach ((string? name, DifferenceKind kind, Differences? differences) in parts)
        {
            if (name is not null)
            {
                blocks.Add(new Heading(2, Line(DifferenceWords.DocumentOf(kind, name).In(language)), Nowhere));
            }

            if (differences is { Metrics: { IsEmpty: false } metrics })
            {
                blocks.Add(TableOf(metrics));
            }

            foreach (LineDifference line in differences?.Changed ?? [])
            {
                blocks.Add(new Paragraph([.. Line(DifferenceWords.PlaceOf(line).In(language)), new LineBreak(Nowhere), .. InlinesOf(line)], Nowhere));
            }
        }

        if (parts.All(part => part.Kind == DifferenceKind.Same))
        {
            blocks.Add(new Paragraph(Line(DifferenceWords.Nothing.In(language)), Nowhere));
        }

        return new Document(new DocumentProperties { Language = rules, Title = title }, blocks.ToImmutable());
    }

    private Table TableOf(ImmutableArray<MetricDifference> metrics) => new(
        [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.Right],
        [
            Row(isHeader: true, [.. DifferenceWords.Columns.Select(column => column.In(language))]),
            .. metrics.Select(metric =>
                Row(isHeader: false, metric.Label, metric.Then ?? "", metric.Now ?? "", DifferenceWords.ChangeOf(metric).In(language))),
        ],
        Nowhere);

    private static IEnumerable<Inline> InlinesOf(LineDifference line)
    {
        for (int i = 0; i < line.Cells.Length; i++)
        {
            if (i > 0)
            {
                yield return new Text(" | ", Nowhere);
            }

            foreach ((DifferenceKind kind, string text) in line.Cells[i])
            {
                ImmutableArray<Inline> words = Line(text.Replace('\n', ' '));
                yield return kind switch
                {
                    DifferenceKind.Removed => new Marked(InlineMark.Strikethrough, words, Nowhere),
                    DifferenceKind.Added => new Strong(words, Nowhere),
                    _ => words[0],
                };
            }
        }
    }

    private static TableRow Row(bool isHeader, params ReadOnlySpan<string> cells)
    {
        ImmutableArray<TableCell>.Builder all = ImmutableArray.CreateBuilder<TableCell>(cells.Length);
        foreach (string cell in cells)
        {
            all.Add(new TableCell(cell.Length == 0 ? [] : Line(cell), Nowhere));
        }

        return new TableRow(all.MoveToImmutable(), isHeader, Nowhere);
    }

    private static ImmutableArray<Inline> Line(string text) => [new Text(text, Nowhere)];
}
