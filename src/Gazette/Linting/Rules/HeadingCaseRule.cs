using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

/// <summary>Distinguishes headings in title case from those in sentence case by their longer words, except names that also occur in the text.</summary>
internal sealed class HeadingCaseRule : LintRule
{
    private const int ShortestWord = 4;

    public override string Name => "heading-case";

    public override Words Summary => Words.Of("a heading in title case among headings in sentence case, or the other way round", "大小写方式与其他标题不一致的英文标题");

    public override Words Why => Words.Of("Readers may take it for a heading of another level.", "写法不同，读者会以为是另一级标题。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintLanguages Languages => LintLanguages.English;

    public override LintExample BadExample =>
        "## Reading services for children\n\nThe hall was open.\n\n## Repairs to the main hall\n\nThe roof is dry.\n\n## Plans For The Coming Year\n\n"
        + "The hall will open earlier.";

    public override LintExample GoodExample =>
        "## Reading services for children\n\nThe hall was open.\n\n## Repairs to the main hall\n\nThe roof is dry.\n\n## Plans for the coming year\n\n"
        + "The hall will open earlier.";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Heading, Languages = LintLanguages.English };

    internal override void Check(LintContext context, LintFindings findings)
    {
        LintText[] headings = [.. context.Texts.Where(text => text.Kind == LintTextKind.Heading && text.IsEnglish)];
        if (headings.Length < 2)
        {
            return;
        }

        HashSet<string> names = NamesIn(context);
        (LintText Text, bool IsTitle)[] cases = [.. headings.Select(text => (text, IsTitleCase(text.Text, names)))
            .Where(pair => pair.Item2 is not null).Select(pair => (pair.text, pair.Item2!.Value))];
        if (cases.Length < 2)
        {
            return;
        }

        int titles = cases.Count(pair => pair.IsTitle);
        bool usual = titles * 2 > cases.Length || (titles * 2 == cases.Length && cases[0].IsTitle);
        foreach ((LintText text, bool isTitle) in cases.Where(pair => pair.IsTitle != usual))
        {
            findings.Add(text, 0, text.Text.Length, Says(isTitle
                    ? Words.Of("this heading is in title case, but most others are not", "这个标题实词首字母都大写，其他标题大多不是")
                    : Words.Of("this heading is in sentence case, but most others are not", "这个标题只有首词大写，其他标题大多不是"))
                .Helps(isTitle
                    ? Words.Of("capitalize only its first word and names", "只有首词和专名的首字母大写")
                    : Words.Of("capitalize its main words", "实词的首字母大写")));
        }
    }

    // Null if it is undecided: too few words, or only some with capitals.
    private static bool? IsTitleCase(string heading, HashSet<string> names)
    {
        string[] words = [.. heading.Split([' ', '\n', ',', ':', '('], StringSplitOptions.RemoveEmptyEntries)
            .Skip(1).Where(word => word.Length >= ShortestWord && Glyph.IsLatin(word[0]))];
        int capitals = words.Count(word => char.IsAsciiLetterUpper(word[0]));
        int common = words.Count(word => char.IsAsciiLetterUpper(word[0]) && !names.Contains(word));
        return words.Length == 0 ? null
            : common == 0 && capitals < words.Length ? false
            : common > 0 && capitals == words.Length ? true
            : common * 2 > words.Length ? true
            : null;
    }

    // Words that are capitalized in the middle of a sentence.
    private static HashSet<string> NamesIn(LintContext context)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (LintText text in context.Texts.Where(text => text.IsProse && text.IsEnglish))
        {
            for (int i = 2; i < text.Text.Length; i++)
            {
                if (char.IsAsciiLetterUpper(text.Text[i]) && text.Text[i - 1] == ' ' && (Glyph.IsLatin(text.Text[i - 2]) || text.Text[i - 2] == ','))
                {
                    int end = i;
                    while (Glyph.IsLatin(text.At(end)))
                    {
                        end++;
                    }

                    names.Add(text.Text[i..end]);
                }
            }
        }

        return names;
    }
}
