using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Recognizes tables in paragraphs according to GitHub's Markdown (GFM 0.29, 4.10): a header, a line of hyphens, and rows up to the end of the
/// paragraph. Markdig's own tables are found among inlines, where a single pipe inside emphasis, or one line without a pipe, destroys the whole
/// table.
/// </summary>
internal sealed class TableParagraphParser : ParagraphBlockParser
{
    public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        bool keep = base.Close(processor, block);
        if (!keep
            || block is not ParagraphBlock paragraph
            || block.Parent is not { } parent
            || FindDelimiters(paragraph.Lines) is not (int at and > 0, var columns))
        {
            return keep;
        }

        PipeTable table = BuildTable(paragraph.Lines, at, columns);
        parent.Insert(parent.IndexOf(block) + 1, table);
        Truncate(paragraph, at - 1);
        return at > 1;
    }

    private static (int At, ImmutableArray<ColumnAlignment> Columns)? FindDelimiters(StringLineGroup lines)
    {
        for (int i = 1; i < lines.Count; i++)
        {
            if (ReadDelimiters(lines.Lines[i].Slice.AsSpan()) is { IsDefault: false } columns && lines.Lines[i - 1].Slice.IndexOf('|') >= 0)
            {
                return (i, columns);
            }
        }

        return null;
    }

    // At least one pipe is required, so that `---` stays the underline of a heading.
    private static ImmutableArray<ColumnAlignment> ReadDelimiters(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line.Trim();
        if (!rest.Contains('|') || rest.ContainsAnyExcept("|:- \t"))
        {
            return default;
        }

        ImmutableArray<ColumnAlignment>.Builder columns = ImmutableArray.CreateBuilder<ColumnAlignment>();
        rest = rest[0] == '|' ? rest[1..] : rest;
        rest = rest.Length > 0 && rest[^1] == '|' ? rest[..^1] : rest;
        foreach (Range range in rest.Split('|'))
        {
            ReadOnlySpan<char> cell = rest[range].Trim();
            bool left = cell.StartsWith(":");
            bool right = cell.EndsWith(":") && cell.Length > 1;
            ReadOnlySpan<char> hyphens = cell[(left ? 1 : 0)..^(right ? 1 : 0)];
            if (hyphens.Length == 0 || hyphens.ContainsAnyExcept('-'))
            {
                return default;
            }

            columns.Add(left && right ? ColumnAlignment.Center : left ? ColumnAlignment.Left : right ? ColumnAlignment.Right : ColumnAlignment.Default);
        }

        return columns.ToImmutable();
    }

    private static PipeTable BuildTable(StringLineGroup lines, int at, ImmutableArray<ColumnAlignment> columns)
    {
        List<PipeTableRow> rows = [BuildRow(lines.Lines[at - 1])];
        int widest = Math.Max(columns.Length, rows[0].Count);
        for (int i = at + 1; i < lines.Count && widest <= MarkdownLimits.TableColumns && rows.Count * widest <= MarkdownLimits.TableCells; i++)
        {
            rows.Add(BuildRow(lines.Lines[i]));
            widest = Math.Max(widest, rows[^1].Count);
        }

        bool isTooLarge = widest > MarkdownLimits.TableColumns || rows.Count * widest > MarkdownLimits.TableCells;
        PipeTable table = new()
        {
            Columns = [.. columns, .. Enumerable.Repeat(ColumnAlignment.Default, widest - columns.Length)],
            DelimiterCells = columns.Length,
            HeaderCells = rows[0].Count != columns.Length ? rows[0].Count : null,
            LongRow = rows.Skip(1).FirstOrDefault(row => row.Count > Math.Max(columns.Length, rows[0].Count)),
            IsTooLarge = isTooLarge,
            Line = lines.Lines[at - 1].Line,
            Span = new SourceSpan(lines.Lines[at - 1].Position, rows[^1].Span.End),
        };
        foreach (PipeTableRow row in isTooLarge ? [] : rows)
        {
            table.Add(row);
        }

        return table;
    }

    private static PipeTableRow BuildRow(StringLine line)
    {
        string text = line.Slice.Text;
        int end = line.Slice.End + 1;
        while (end > line.Slice.Start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        PipeTableRow row = new() { Line = line.Line, Span = new SourceSpan(line.Position, line.Position + end - line.Slice.Start - 1) };
        int start = line.Slice.Start;
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        start += start < end && text[start] == '|' ? 1 : 0;
        for (int i = start; i <= end && row.Count <= MarkdownLimits.TableColumns; i++)
        {
            if (i < end - 1 && text[i] == '\\')
            {
                i++;
            }
            else if (i == end || text[i] == '|')
            {
                // There is no cell after the last pipe of a row.
                if (i < end || start < end)
                {
                    row.Add(BuildCell(line, start, i));
                }

                start = i + 1;
            }
        }

        return row;
    }

    private static PipeTableCell BuildCell(StringLine line, int start, int end)
    {
        string text = line.Slice.Text;
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return new PipeTableCell(line, start, end);
    }

    private static void Truncate(ParagraphBlock paragraph, int count)
    {
        StringLineGroup kept = new(Math.Max(1, count));
        for (int i = 0; i < count; i++)
        {
            StringLine line = paragraph.Lines.Lines[i];
            kept.Add(line);
            paragraph.Span = new SourceSpan(paragraph.Span.Start, line.Position + line.Slice.Length - 1);
        }

        paragraph.Lines = kept;
    }
}
