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
        if (!keep || block is not ParagraphBlock paragraph || block.Parent is not { } parent)
        {
            return keep;
        }

        if (FindDelimiters(paragraph.Lines) is not (int at and > 0, var columns))
        {
            StyleAttribute.TakeFrom(paragraph);
            return !(TableBefore(paragraph) is { } before && AreRows(paragraph.Lines) && AddRows(before, paragraph.Lines, 0));
        }

        PipeTable table = new(columns) { Line = paragraph.Lines.Lines[at - 1].Line };
        table.AddRow(BuildRow(paragraph.Lines.Lines[at - 1]));
        AddRows(table, paragraph.Lines, at + 1);
        parent.Insert(parent.IndexOf(block) + 1, table);
        Truncate(paragraph, at - 1);
        return at > 1;
    }

    // A template that writes its rows in a loop leaves blank lines between them, where Markdown ends the table.
    private static PipeTable? TableBefore(ParagraphBlock paragraph)
    {
        ContainerBlock parent = paragraph.Parent!;
        int at = parent.IndexOf(paragraph) - 1;
        while (at >= 0 && parent[at] is BlankLineBlock)
        {
            at--;
        }

        return at >= 0 ? parent[at] as PipeTable : null;
    }

    private static bool AreRows(StringLineGroup lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines.Lines[i].Slice.AsSpan().Trim() is not ['|', .., '|'])
            {
                return false;
            }
        }

        return true;
    }

    private static bool AddRows(PipeTable table, StringLineGroup lines, int from)
    {
        for (int i = from; i < lines.Count && !table.IsTooLarge; i++)
        {
            table.AddRow(BuildRow(lines.Lines[i]));
        }

        return true;
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
