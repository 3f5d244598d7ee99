using System.Globalization;
using Gazette.Compiling;
using Gazette.Data.Tables;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>Replaces every table among the inputs of a run by its rows, and every file of JSON lines by its lines, lazily.</summary>
public sealed class TableInputs(ReportCompiler compiler, CompileOptions options)
{
    /// <summary>
    /// In the order of the inputs, and of the rows within one table. A table is opened only when its turn comes, and again on each enumeration.
    /// </summary>
    public IEnumerable<ReportInput> Expand(IEnumerable<ReportInput> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        foreach (ReportInput input in inputs)
        {
            if (input.Content is null && StreamedReports.IsFile(input.Path))
            {
                foreach (ReportInput line in ReadLines(input))
                {
                    yield return line;
                }

                continue;
            }

            if (input.Content is not null || !TableFile.IsTable(input.Path))
            {
                yield return input;
                continue;
            }

            using IEnumerator<ReportRow> rows = compiler.ReadTable(input.Path, options).GetEnumerator();
            while (Next(rows, input) is { } row)
            {
                yield return row;
                if (row.Row is null)
                {
                    break;
                }
            }
        }
    }

    private static IEnumerable<ReportInput> ReadLines(ReportInput file)
    {
        (FileStream? stream, ReportInput? failed) = Open(file);
        if (stream is null)
        {
            yield return failed!;
            yield break;
        }

        using (stream)
        {
            int count = 0;
            foreach (ReportInput line in new StreamedReports(stream).ReadLines(file))
            {
                count++;
                yield return line;
            }

            if (count == 0)
            {
                yield return file with { Content = [] };
            }
        }
    }

    private static (FileStream? Stream, ReportInput? Failed) Open(ReportInput file)
    {
        try
        {
            return (SharedFile.Open(file.Path), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, file with { Diagnostics = [BuildDiagnostics.UnreadableReport(file, exception)], IsEndOfTable = true });
        }
    }

    private static ReportInput? Next(IEnumerator<ReportRow> rows, ReportInput table)
    {
        try
        {
            return rows.MoveNext() ? Take(rows.Current, table) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return table with { Diagnostics = [BuildDiagnostics.UnreadableReport(table, exception)], IsEndOfTable = true };
        }
    }

    private static ReportInput Take(ReportRow row, ReportInput table)
    {
        string name = row.Name ?? string.Create(CultureInfo.InvariantCulture, $"{table.Name}-{row.File.FirstLine}");
        return table with { Name = row.IsEnd ? table.Name : name, Row = row, Diagnostics = row.Diagnostics, IsEndOfTable = row.IsEnd };
    }
}
