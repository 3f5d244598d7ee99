using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>A row with other texts in some of its cells.</summary>
/// <param name="Replacements">What changes in the row's text, in order.</param>
internal sealed record ChangedRow(ReportRow Row, ImmutableArray<Fix> Replacements)
{
    /// <summary>Null if the cells cannot be written: the row is read again, and must have these texts and all the others as before.</summary>
    /// <param name="texts">By the number of the column.</param>
    public static ChangedRow? Of(ReportRow row, IReadOnlyDictionary<int, string> texts)
    {
        TableRecord record = row.Record!;
        bool isText = record.File.Row is null;
        ImmutableArray<Fix> replacements =
        [
            .. texts.OrderBy(cell => cell.Key).Select(cell => isText ? InText(record, cell.Key, cell.Value) : InSheet(record, cell.Key, cell.Value)),
        ];
        string text = Fix.Splice(record.File.Text, replacements);
        TableRecord? changed = isText ? Read(record, text) : Shift(record, text, replacements, texts);
        return changed is not null && Enumerable.Range(0, record.Cells.Length).All(IsAsWanted) ? new ChangedRow(row.With(changed), replacements) : null;

        bool IsAsWanted(int column) =>
            changed.Cells[column].Text == (texts.TryGetValue(column, out string? wanted) ? TableCell.Trim(wanted) : record.Cells[column].Text);
    }

    // Only the characters that differ, so that line ends within the cell stay as they are.
    private static Fix InText(TableRecord record, int column, string text)
    {
        char separator = record.Cells.Length > 1 ? record.File.Text[record.Cells[0].End] : ',';
        SourceSpan place = record.SpanOf(column);
        string source = record.File.Text[place.Start..place.End];
        string written = CellWriting.Write(source, text, separator);
        int start = source.AsSpan().CommonPrefixLength(written);
        int end = 0;
        while (end < Math.Min(source.Length, written.Length) - start && source[^(end + 1)] == written[^(end + 1)])
        {
            end++;
        }

        return new Fix(record.File.Span(place.Start + start, place.End - end), written[start..^end]);
    }

    // A sheet's row is shown on one line.
    private static Fix InSheet(TableRecord record, int column, string text) => new(record.SpanOf(column), text.Replace('\n', ' ').Replace('\t', ' '));

    private static TableRecord? Read(TableRecord record, string text)
    {
        SourceFile file = new(record.File.Path, UnicodeComposition.Join(text), record.File.FirstLine);
        ImmutableArray<TableCell> cells = CsvCells.Part(file, record.Cells.Length > 1 ? record.File.Text[record.Cells[0].End] : ',', new DiagnosticBag());
        return cells.IsDefault || cells.Length != record.Cells.Length ? null : record with { File = file, Cells = cells };
    }

    private static TableRecord Shift(TableRecord record, string text, ImmutableArray<Fix> replacements, IReadOnlyDictionary<int, string> texts)
    {
        SheetRow row = record.File.Row!;
        return record with
        {
            File = new SourceFile(record.File.Path, text, row with { Starts = [.. row.Starts.Select(After)] }),
            Cells =
            [
                .. record.Cells.Select((cell, column) => texts.TryGetValue(column, out string? wanted)
                    ? new TableCell(TableCell.Trim(wanted), After(cell.Start), After(cell.Start) + wanted.Length, IsText: cell.IsText)
                    : cell with { Start = After(cell.Start), End = After(cell.End) }),
            ],
        };

        int After(int offset) => offset
            + replacements.Where(fix => fix.Span.Start < offset && fix.Span.End <= offset).Sum(fix => fix.Replacement.Length - fix.Span.Length);
    }
}
