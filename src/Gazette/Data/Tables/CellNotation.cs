using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>The cells of a table, without the blanks around their text: quoted or not in CSV (RFC 4180) or as ="00720", on one line in a sheet's row.</summary>
internal sealed class CellNotation : Notation
{
    private static readonly CellNotation Csv = new(mayBeQuoted: true);
    private static readonly CellNotation Sheet = new(mayBeQuoted: false);

    private readonly bool _mayBeQuoted;

    private CellNotation(bool mayBeQuoted) => _mayBeQuoted = mayBeQuoted;

    public static Notation Of(TableRecord record) => record.File.Row is null ? Csv : Sheet;

    protected override void Read(ReadOnlySpan<char> source, string text, CharacterMap map)
    {
        bool isQuoted = _mayBeQuoted && source is ['"', ..];
        int at = isQuoted ? 1 : 0;
        at += _mayBeQuoted && text is not ['=', ..] && source[at..] is ['=', '"', ..] ? isQuoted ? 3 : 2 : 0;
        at += source.Length - at - TableCell.TrimStart(source[at..]).Length;
        for (int i = 0; i < text.Length && at < source.Length; i++)
        {
            int length = isQuoted && source[at] == '"' ? 2 : 1;

            // In a sheet's row, line ends and tabs inside a cell are shown as blanks.
            bool isShownAsBlank = !_mayBeQuoted && source[at] == ' ' && text[i] is '\n' or '\t';
            map.Add(isShownAsBlank ? text[i] : source[at], at, length);
            at += length;
        }
    }
}
