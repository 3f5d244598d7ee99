namespace Gazette.Data.Tables;

/// <summary>
/// Writes a text into a cell of CSV as the cell was written: in quotes, as ="00720", with blanks around it. Quotes are added only where needed.
/// </summary>
internal static class CellWriting
{
    private const string CodeOpening = "=\"";

    /// <summary>What the record has between two separators afterwards.</summary>
    /// <param name="source">What it has now.</param>
    public static string Write(string source, string text, char separator)
    {
        if (source is ['"', _, ..])
        {
            int close = source.LastIndexOf('"');
            return $"\"{Double(Fill(source[1..close].Replace("\"\"", "\"", StringComparison.Ordinal), text))}{source[close..]}";
        }

        string written = Fill(source, text);
        return written.AsSpan().ContainsAny(separator, '\n', '\r') || (written.Contains('"', StringComparison.Ordinal) && !IsCode(source))
            ? $"\"{Double(TableCell.Trim(written))}\""
            : written;
    }

    // The value with the blanks, or the formula, that the cell has around it.
    private static string Fill(string value, string text)
    {
        if (IsCode(value))
        {
            return $"{CodeOpening}{Double(text)}{value[value.LastIndexOf('"')..]}";
        }

        string own = TableCell.Trim(value);
        int start = own.Length == 0 ? value.Length : value.IndexOf(own, StringComparison.Ordinal);
        return string.Concat(value.AsSpan(0, start), text, value.AsSpan(start + own.Length));
    }

    private static bool IsCode(string value) =>
        value.StartsWith(CodeOpening, StringComparison.Ordinal) && value.TrimEnd(' ') is [_, _, .., '"'] and { Length: > 2 };

    private static string Double(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);
}
