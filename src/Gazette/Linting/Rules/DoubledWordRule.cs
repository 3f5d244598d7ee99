using Gazette.Diagnostics;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class DoubledWordRule : TextRule
{
    // Words that may be doubled in correct sentences.
    private static readonly string[] Doubles = ["that", "had", "is", "do", "so", "very", "many", "no", "bye", "her"];

    public override string Name => "doubled-word";

    public override Words Summary => Words.Of("the same word twice in a row", "连续重复的单词");

    public override Words Why => Words.Of("It is easy to miss, above all when proofreading.", "重复的单词容易看漏，校对时尤其如此。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintLanguages Languages => LintLanguages.English;

    public override LintExample BadExample => "The library opened in the the spring.";

    public override LintExample GoodExample => "The library opened in the spring.";

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        int start = 0;
        int end = -1;
        for (int i = 0; i < text.Text.Length; i++)
        {
            if (!Glyph.IsLatin(text.Text[i]))
            {
                continue;
            }

            int next = i;
            while (Glyph.IsLatin(text.At(next)) || (text.At(next) is '\'' or '’' or '-' && Glyph.IsLatin(text.At(next + 1))))
            {
                next++;
            }

            ReadOnlySpan<char> word = text.Text.AsSpan(i, next - i);
            bool adjacent = end > 0 && i - end == 1 && text.At(end) is ' ' or '\n';
            if (adjacent
                && word.Equals(text.Text.AsSpan(start, end - start), StringComparison.OrdinalIgnoreCase)
                && !Doubles.Contains(text.Text[i..next], StringComparer.OrdinalIgnoreCase)
                && !IsUnit(text, start))
            {
                findings.Add(text, start, next, Says($"`{word}` is written twice", $"“{word}”连续出现两次").Replaces(text.Text[start..end]));
            }

            (start, end) = (i, next);
            i = next - 1;
        }
    }

    // 3 hours hours is a repeated unit.
    private static bool IsUnit(LintText text, int start) =>
        Glyph.IsDigit(text.At(start - 2)) && text.FigureAfter(start - 2) is { IsAmount: true } figure && figure.UnitStart == start;
}
