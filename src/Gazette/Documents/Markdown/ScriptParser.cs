using System.Buffers;
using Gazette.Sources;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Recognizes superscript and subscript: <c>m^2^</c>, <c>CO~2~</c>. Only something short in Latin letters, digits and signs directly after a letter, a
/// digit or a value, because Chinese texts write ranges with the same character: 每批8~10人，每次2~3小时.
/// </summary>
internal sealed class ScriptParser : InlineParser
{
    private const int Longest = 12;

    private static readonly SearchValues<char> Inside = SearchValues.Create(
        $"{SlotMark.Open}{SlotMark.Close}0123456789+-−=()/,.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public ScriptParser() => OpeningCharacters = ['^', '~'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        char mark = slice.CurrentChar;
        ReadOnlySpan<char> rest = slice.Text.AsSpan(slice.Start, slice.Length);
        int length = rest[1..Math.Min(rest.Length, Longest + 2)].IndexOf(mark);
        if (length <= 0 || rest.Slice(1, length).ContainsAnyExcept(Inside) || !MayFollow(mark, slice.PeekCharExtra(-1)) || Doubled(rest, length + 2, mark))
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        EmphasisInline script = new()
        {
            DelimiterChar = mark,
            DelimiterCount = 1,
            IsClosed = true,
            Span = new Markdig.Syntax.SourceSpan(start, start + length + 1),
            Line = line,
            Column = column,
        };
        script.AppendChild(new LiteralInline(new StringSlice(slice.Text, slice.Start + 1, slice.Start + length))
        {
            Span = new Markdig.Syntax.SourceSpan(start + 1, start + length),
            Line = line,
            Column = column + 1,
        });
        processor.Inline = script;
        slice.Start += length + 2;
        return true;
    }

    private static bool Doubled(ReadOnlySpan<char> rest, int after, char mark) => after < rest.Length && rest[after] == mark;

    // A range is written between digits, so a subscript never follows one.
    private static bool MayFollow(char mark, char before) =>
        char.IsAsciiLetter(before) || before is ')' or SlotMark.Close || (mark == '^' && (char.IsLetterOrDigit(before) || before == '）'));
}
