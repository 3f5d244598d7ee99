using System.Buffers;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

/// <summary>Only finished documents have straight marks: Gazette curls those of reports and templates itself.</summary>
internal sealed class StraightQuotesRule : LintRule
{
    private const string StraightMarks = "\"'";

    private static readonly SearchValues<char> Marks = SearchValues.Create(StraightMarks);

    private static readonly SearchValues<char> Curled = SearchValues.Create("‘’“”");

    public override string Name => "straight-quotes";

    public override Words Summary => Words.Of("straight quotation marks or apostrophes in English text", "英文里的直引号或直撇号");

    public override Words Why => Words.Of("Printed text has curly ones, and a mixture looks careless.", "正式排印用弯引号，直弯混用显得不细心。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintLanguages Languages => LintLanguages.English;

    public override LintExample BadExample => "The \"Read Together\" week drew a crowd.";

    public override LintExample GoodExample => "The “Read Together” week drew a crowd.";

    internal override TextNeeds Needs { get; } = new() { Characters = [StraightMarks] };

    internal override void Check(LintContext context, LintFindings findings)
    {
        bool isMixed = context.Texts.Any(text => text.IsEnglish && text.IndexOfAny(Curled, 0) >= 0);
        foreach (LintText text in context.Texts)
        {
            if (!text.IsEnglish || text.IndexOfAny(Marks, 0) < 0)
            {
                continue;
            }

            string set = Set(text.Text);
            for (int i = text.IndexOfAny(Marks, 0); i >= 0; i = text.IndexOfAny(Marks, i + 1))
            {
                if (set[i] == text.Text[i])
                {
                    continue;
                }

                findings.Add(text, i, i + 1, Says(text.Text[i] == '"'
                    ? Words.Of("this quotation mark is straight", "这是直引号")
                    : Words.Of("this apostrophe or quotation mark is straight", "这是直撇号或直引号")).Replaces(set[i].ToString()));

                // Where all of them are straight, one finding says it.
                if (!isMixed)
                {
                    return;
                }
            }
        }
    }

    // As Gazette itself sets English. Feet, inches, minutes and seconds stay straight.
    private static string Set(string words)
    {
        char[] line = words.ToCharArray();
        LanguageRules.English.Typeset(line, new LineKind[line.Length], opensSentence: true);
        return new string(line);
    }
}
