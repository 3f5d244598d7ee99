using System.Collections.Immutable;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting;

/// <summary>Items that are enumerated in running text, in one paragraph or several: 一是…；二是….</summary>
/// <param name="Form">The text after the number: 是 or 要; for 第 and 其, the text before it; 先 for 首先…其次….</param>
internal sealed record EnumerationChain(string Form, ImmutableArray<EnumerationItem> Items)
{
    private static readonly ImmutableArray<string> Sequence = ["首先", "其次", "再次"];

    /// <summary>The marker for another number; null if there is no word for it.</summary>
    public string? Mark(int number) => Form switch
    {
        "是" or "要" => Numerals.Ordinal(number) + Form,
        "第" or "其" => Form + Numerals.Ordinal(number),
        _ => number <= Sequence.Length ? Sequence[number - 1] : null,
    };
}

/// <summary>One item of a chain.</summary>
/// <param name="Start">Offset of the marker in <paramref name="Text"/>.</param>
/// <param name="MarkerEnd">Offset after the marker.</param>
/// <param name="End">Where the next item of the chain begins, or the text ends.</param>
internal sealed record EnumerationItem(LintText Text, int Number, int Start, int MarkerEnd, int End)
{
    public string Marker => Text.Excerpt(Start, MarkerEnd);

    /// <summary>The item's text, including its end mark.</summary>
    public string Words => Text.Text[MarkerEnd..End].TrimEnd();

    /// <summary>The mark at the end of the item; <c>\0</c> if it ends with a word.</summary>
    public char EndMark => Words is [.., char last] && (Glyph.IsChineseMark(last) || last is ';' or ',' or '.') ? last : '\0';
}
