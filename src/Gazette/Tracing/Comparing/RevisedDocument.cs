using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Tracing.Comparing;

/// <summary>Both versions of a document in one, with marks around what was removed and added, for a Word file with tracked changes.</summary>
public static class RevisedDocument
{
    private static readonly SourceSpan Nowhere = new SourceFile("", "").Whole;

    public static Document Of(IReadOnlyList<LineDifference> lines, string title)
    {
        ArgumentNullException.ThrowIfNull(lines);
        bool isChinese = lines.Any(line => line.Line.Text.Any(c => c is >= '\u4E00' and <= '\u9FFF'));
        LanguageRules rules = LanguageRules.All.First(rules => (rules.Script == Script.Han) == isChinese);
        DocumentProperties properties = new() { Language = rules, Title = title, Style = isChinese ? "official" : "report" };
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (!lines[i].Line.IsRow)
            {
                AddLine(lines[i], blocks);
                continue;
            }

            int from = i;
            int width = lines[i].Cells.Length;
            while (i + 1 < lines.Count && lines[i + 1].Line.IsRow && lines[i + 1].Cells.Length == width)
            {
                i++;
            }

            blocks.Add(TableOf([.. lines.Skip(from).Take(i + 1 - from)], width));
        }

        return new Document(properties, blocks.ToImmutable());
    }

    private static void AddLine(LineDifference line, ImmutableArray<Block>.Builder blocks)
    {
        ImmutableArray<Inline> inlines = InlinesOf(line, line.Cells.FirstOrDefault([]), isFirst: true);
        blocks.Add(line.Line.Level > 0 ? new Heading(line.Line.Level, inlines, Nowhere) : new Paragraph(inlines, Nowhere));
    }

    private static Table TableOf(ImmutableArray<LineDifference> rows, int width) => new(
        [.. Enumerable.Repeat(ColumnAlignment.Left, width)],
        [
            .. rows.Select((row, index) => new TableRow(
                [.. row.Cells.Select((cell, column) => new TableCell(InlinesOf(row, cell, isFirst: column == 0), Nowhere))], index == 0, Nowhere)),
        ],
        Nowhere);

    private static ImmutableArray<Inline> InlinesOf(LineDifference line, ImmutableArray<DifferencePiece> pieces, bool isFirst)
    {
        ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
        if (isFirst && line.Kind is DifferenceKind.Added or DifferenceKind.Removed && isFirst)
        {
            Add(line.Kind == DifferenceKind.Added ? RevisionMark.LineAdded : RevisionMark.LineRemoved);
        }

        foreach ((DifferenceKind kind, string text) in pieces)
        {
            if (kind != DifferenceKind.Same)
            {
                Add(kind == DifferenceKind.Added ? RevisionMark.Added : RevisionMark.Removed);
            }

            string[] parts = RevisionMark.Without(text).Split('\n');
            for (int i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    inlines.Add(new LineBreak(Nowhere));
                }

                if (parts[i].Length > 0)
                {
                    inlines.Add(new Text(parts[i], Nowhere));
                }
            }

            if (kind != DifferenceKind.Same)
            {
                Add(RevisionMark.End);
            }
        }

        return inlines.ToImmutable();

        void Add(char mark) => inlines.Add(new Text(mark.ToString(), Nowhere));
    }
}
