using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>The cells of one CSV record.</summary>
internal static class CsvCells
{
    private const int MostCells = 4_000;

    /// <summary>Default, with the reason in the bag, if the record cannot be split.</summary>
    public static ImmutableArray<TableCell> Part(SourceFile file, char separator, DiagnosticBag bag)
    {
        string text = file.Text;
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>();
        for (int at = 0; at <= text.Length; at++)
        {
            int start = at;
            string value;
            if (at < text.Length && text[at] == '"')
            {
                at = CloseOf(text, at);
                if (at < 0)
                {
                    bag.Add(TableDiagnostics.UnclosedQuote(file.Span(start, start + 1)));
                    return default;
                }

                value = text[(start + 1)..(at - 1)].Replace("\"\"", "\"", StringComparison.Ordinal);
                int end = at;
                at = EndOf(text, at, separator);
                if (!text.AsSpan(end, at - end).Trim(' ').IsEmpty)
                {
                    bag.Add(TableDiagnostics.TextAfterQuote(file.Span(end, at)));
                    return default;
                }
            }
            else
            {
                at = EndOf(text, at, separator);
                value = text[start..at];
            }

            cells.Add(value is ['=', '"', ..] && TextOf(value) is { } code
                ? new TableCell(code, start, at, IsText: true)
                : new TableCell(TableCell.Trim(value), start, at));
            if (cells.Count > MostCells)
            {
                bag.Add(TableDiagnostics.TooManyColumns(file.Span(start, at), MostCells));
                return default;
            }
        }

        return cells.DrainToImmutable();
    }

    // ="00720" keeps a spreadsheet from reading a code as a number; but ="a"&"b" is a formula. Null if it is not one text.
    private static string? TextOf(string value)
    {
        string inner = value.TrimEnd(' ') is [_, _, .., '"'] whole && whole.Length > 2 ? whole[2..^1] : "\"";
        return inner.Replace("\"\"", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal)
            ? null
            : TableCell.Trim(inner.Replace("\"\"", "\"", StringComparison.Ordinal));
    }

    // The position after the closing quote; -1 if there is none, which happens in a first row when the wrong separator is tried.
    private static int CloseOf(string text, int open)
    {
        int at = open + 1;
        while (at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')))
        {
            at += text[at] == '"' ? 2 : 1;
        }

        return at < text.Length ? at + 1 : -1;
    }

    private static int EndOf(string text, int at, char separator)
    {
        int end = text.IndexOf(separator, at);
        return end < 0 ? text.Length : end;
    }
}
