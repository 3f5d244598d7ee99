using System.Buffers;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class StraightQuotesRule : TextRule
{
    private const string StraightMarks = "\"'";

    private static readonly SearchValues<char> Marks = SearchValues.Create(StraightMarks);

    public override string Name => "straight-quotes";

    public override Words Summary => Words.Of("straight quotation marks or apostrophes in English text");

    public override Words Why => Words.Of("Typeset text has curled ones, and a mixture looks careless.");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintLanguages Languages => LintLanguages.English;

    public override LintExample BadExample => "The \"Read Together\" week drew a crowd.";

    public override LintExample GoodExample => "The “Read Together” week drew a crowd.";

    internal override TextNeeds Needs { get; } = new() { Characters = [StraightMarks] };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        for (int i = text.IndexOfAny(Marks, 0); i >= 0; i = text.IndexOfAny(Marks, i + 1))
        {
            char mark = text.Text[i];
            if (Glyph.IsDigit(text.At(i - 1)))
            {
                continue;
            }

            bool opens = i == 0 || text.At(i - 1) is ' ' or '(' or '[' or '—' or '–' or '\n' or '“';
            string curled = mark == '"' ? (opens ? "“" : "”") : opens ? "‘" : "’";
            findings.Add(text, i, i + 1, Says($"`{mark}` is straight").Replaces(curled));
        }
    }
}
