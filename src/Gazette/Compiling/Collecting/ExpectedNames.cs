using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Compiling.Previous;
using Gazette.Data;
using Gazette.Data.Tables;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling.Collecting;

/// <summary>The names of the members that there should be: from a list, from a file with one a line, or from a column of a table.</summary>
internal static class ExpectedNames
{
    // The headings may be below a title and a row of units.
    private const int MostRowsAbove = 20;

    private static readonly string[] Totals = ["合计", "总计", "小计", "共计"];

    /// <summary>Null if the report does not say, or, with the error in the bag, if the file cannot be read.</summary>
    public static ImmutableArray<string>? Read(MemberSource collection, DiagnosticBag bag, ISet<FileStamp> read)
    {
        if (collection.ExpectedIn is not { } words)
        {
            return collection.Expected.IsEmpty ? null : [.. collection.Expected.Select(name => name.Text.Trim()).Distinct(StringComparer.Ordinal)];
        }

        int mark = words.Text.LastIndexOf('!');
        string? column = mark < 0 ? null : words.Text[(mark + 1)..].Trim();
        Phrase file = mark < 0 ? words : new Phrase(words.Text[..mark], words.Span);
        if (LinkedPath.Resolve(file, out Words? problem) is not { } path)
        {
            bag.Add(CollectDiagnostics.BadPath("expect", words, problem!, "villages.txt"));
            return null;
        }

        try
        {
            FileInfo info = new(path);
            problem = !info.Exists ? PreviousReportWords.NoFile(path)
                : info.LinkTarget is not null ? PreviousReportWords.Link
                : info.Length > DataLimits.FileBytes ? PreviousReportWords.TooLarge
                : null;
            if (problem is not null)
            {
                bag.Add(CollectDiagnostics.Unreadable(file, problem));
                return null;
            }

            string full = Path.GetFullPath(path);
            read.Add(FileStamp.OfFile(full) ?? new FileStamp(full, default));
            IEnumerable<string>? names = column is null ? ReadLines(full, bag) : ReadColumn(full, column, words, collection.Sheet?.Text, bag);
            return names is null ? null : [.. names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Add(CollectDiagnostics.Unreadable(file, PreviousReportWords.Unreadable));
            return null;
        }
    }

    private static IEnumerable<string>? ReadLines(string path, DiagnosticBag bag) =>
        SourceDecoder.Decode(path, SharedFile.ReadAll(path), bag)?.Text.Split('\n').Select(line => line.Trim()).Where(line => !line.StartsWith('#'));

    private static List<string>? ReadColumn(string path, string column, Phrase words, string? sheet, DiagnosticBag bag)
    {
        using ITableRecords? records = TableFormat.Of(path)?.Open(path, SharedFile.Open(path), new TableOptions { Sheet = sheet }, bag);
        if (records is null)
        {
            bag.Add(CollectDiagnostics.Unreadable(words, PreviousReportWords.Unreadable));
            return null;
        }

        List<string> above = [];
        int index = -1;
        for (int row = 0; row < MostRowsAbove && index < 0 && records.Read(bag) is { } record; row++)
        {
            index = Find(record, column);
            above.AddRange(row > 0 ? [] : record.Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text));
        }

        if (index < 0)
        {
            bag.Add(CollectDiagnostics.NoSuchColumn(words, column, above));
            return null;
        }

        List<string> names = [];
        while (records.Read(bag) is { } record)
        {
            if (index < record.Cells.Length && !Totals.Contains(record.Cells[index].Text, StringComparer.Ordinal))
            {
                names.Add(record.Cells[index].Text);
            }
        }

        return names;
    }

    private static int Find(TableRecord record, string column)
    {
        for (int i = 0; i < record.Cells.Length; i++)
        {
            if (record.Cells[i].Text == column)
            {
                return i;
            }
        }

        return -1;
    }
}
