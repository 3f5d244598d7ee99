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

    public Document Write(string title, ComparedParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        LanguageRules rules = LanguageRules.All.First(rules => (rules.Script == Script.Han) == (language == SpokenLanguage.Chinese));
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Heading(1, Line(title), Nowhere));
        if (parts.Count is { } count)
        {
            blocks.Add(new Paragraph(Line(DifferenceWords.Summary(count, !parts.Common.IsEmpty).In(language)), Nowhere));
        }

        bool isOneTable = parts.Count is not null && parts.All.Any(part => part.Differences is { Metrics.IsEmpty: false });
        if (isOneTable)
        {
            blocks.Add(TableOf(parts.All));
        }

        if (!parts.Common.IsEmpty)
        {
            blocks.Add(new Heading(2, Line(DifferenceWords.Common.In(language)), Nowhere));
            blocks.AddRange(parts.Common.SelectMany(ParagraphsOf));
        }

        foreach ((string? name, DifferenceKind kind, Differences? differences) in parts.All)
        {
            AddPart(name, kind, differences, isOneTable, blocks);
        }

        if (parts.All.All(part => part.Kind == DifferenceKind.Same) && parts.Common.IsEmpty)
        {
            blocks.Add(new Paragraph(Line(DifferenceWords.Nothing.In(language)), Nowhere));
        }

        return new Document(new DocumentProperties { Language = rules, Title = title }, blocks.ToImmutable());
    }

    // What the table of all metrics says is not said again.
    private void AddPart(string? name, DifferenceKind kind, Differences? differences, bool isInTable, ImmutableArray<Block>.Builder blocks)
    {
        bool hasLines = differences?.Changed.Any() == true;
        if (name is not null && (!isInTable || hasLines))
        {
            blocks.Add(new Heading(2, Line(DifferenceWords.DocumentOf(kind, name).In(language)), Nowhere));
        }

        if (!isInTable && differences is { Metrics: { IsEmpty: false } metrics })
        {
            blocks.Add(TableOf(metrics));
        }

        blocks.AddRange((differences?.Changed ?? []).Select(ParagraphOf));
    }

    private IEnumerable<Paragraph> ParagraphsOf(CommonDifference common) => common.Without.IsEmpty
        ? [ParagraphOf(common.Line)]
        : [ParagraphOf(common.Line), new Paragraph(Line(DifferenceWords.NotIn(common.Without).In(language)), Nowhere)];

    private Paragraph ParagraphOf(LineDifference line) =>
        new([.. Line(DifferenceWords.PlaceOf(line).In(language)), new LineBreak(Nowhere), .. InlinesOf(line)], Nowhere);

    private Table TableOf(ImmutableArray<MetricDifference> metrics) => new(
        [ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.Right],
        [
            Row(isHeader: true, [.. DifferenceWords.Columns.Select(column => column.In(language))]),
            .. metrics.Select(metric => Row(isHeader: false, CellsOf(metric))),
        ],
        Nowhere);

    // One row for each metric that has changed, and for each report that is new or gone.
    private Table TableOf(ImmutableArray<(string? Name, DifferenceKind Kind, Differences? Differences)> parts)
    {
        ImmutableArray<TableRow>.Builder rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(Row(isHeader: true, [DifferenceWords.Record.In(language), .. DifferenceWords.Columns.Select(column => column.In(language))]));
        foreach ((string? name, DifferenceKind kind, Differences? differences) in parts)
        {
            IEnumerable<TableRow> own = differences?.Metrics.Select(metric => Row(isHeader: false, [name ?? "", .. CellsOf(metric)]))
                ?? [Row(isHeader: false, name ?? "", "", "", "", DifferenceWords.WhatBecame(kind).In(language))];
            rows.AddRange(own);
        }

        return new Table(
            [ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Right, ColumnAlignment.Right], rows.ToImmutable(), Nowhere);
    }

    private string[] CellsOf(MetricDifference metric) =>
        [metric.Label, metric.Then ?? "", metric.Now ?? "", DifferenceWords.ChangeOf(metric).In(language)];

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
