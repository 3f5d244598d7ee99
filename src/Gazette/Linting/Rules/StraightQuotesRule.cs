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

    public override Words Summary => Words.Of("straight quotation marks or apostrophes in English text", "英文里的直引号或直撇号");

    public override Words Why => Words.Of("Printed text has curly ones, and a mixture looks careless.", "正式排印用弯引号，直弯混用显得不细心。");

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
            findings.Add(text, i, i + 1, Says(mark == '"'
                ? Words.Of("this quotation mark is straight", "这是直引号")
                : Words.Of("this apostrophe or quotation mark is straight", "这是直撇号或直引号")).Replaces(curled));
        }
    }
}
