using System.Collections.Immutable;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>The words that a format puts around its number: 约, ¥, 万元, 户. Blanks, brackets and signs are none.</summary>
/// <param name="After">With a percent sign, where the format has one.</param>
/// <param name="Exist">Whether there are any, besides the percent sign that multiplies the number by a hundred.</param>
/// <param name="IsSplit">Whether there are words or signs between the digits: 000-0000, and 0!.0 for a point that the number does not have.</param>
internal sealed record FormatWords(string Before, string After, bool Exist, bool IsSplit)
{
    private static readonly char[] Looks = [' ', '\t', '\u00A0', '\u3000', '(', ')', '（', '）', '+', '-', '−', '▲', '△'];

    public static FormatWords Of(ImmutableArray<FormatToken> tokens)
    {
        int first = -1;
        int last = -1;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is FormatTokenKind.Digit or FormatTokenKind.Point or FormatTokenKind.General or FormatTokenKind.Text)
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        if (first < 0)
        {
            return new FormatWords("", "", Exist: false, IsSplit: false);
        }

        string percent = tokens.Any(token => token.Kind == FormatTokenKind.Percent) ? "%" : "";
        string before = Join(tokens.AsSpan(0, first)).Trim(Looks);
        string after = Join(tokens.AsSpan()[(last + 1)..]).TrimEnd(Looks);
        after = percent + (after.Trim(Looks).Length == 0 ? "" : after);
        bool isSplit = Join(tokens.AsSpan(first, last - first)).Trim().Length > 0;

        // 第7号 and 增加7 are numbers with words before them that say nothing about their size.
        bool isQuantity = before.Length == 0 || QuantityParser.TryParse(before + "1" + after, out _, out _);
        before = isQuantity ? before : "";
        return new FormatWords(before, after, Exist: before.Length > 0 || after.Length > percent.Length, isSplit);
    }

    private static string Join(ReadOnlySpan<FormatToken> tokens)
    {
        string text = "";
        foreach (FormatToken token in tokens)
        {
            text += token.Kind == FormatTokenKind.Literal ? token.Text : "";
        }

        return text;
    }
}
