using System.Text.RegularExpressions;
using CsCheck;

namespace Gazette.Tests.Linting;

/// <summary>A correct text and a random generator, to insert an error somewhere.</summary>
internal sealed class PlantingGround(string text, PCG chance)
{
    private static readonly string[] PlanWords = ["打算", "计划", "安排", "目标", "Plans", "next"];

    public PCG Chance { get; } = chance;

    public string Text { get; } = text;

    public bool IsEnglish { get; } = text.Count(char.IsAsciiLetter) * 2 > text.Length;

    public int Below(int limit) => Gen.Int[0, limit - 1].Generate(Chance, null, out _);

    public int Between(int least, int most) => Gen.Int[least, most].Generate(Chance, null, out _);

    public T Pick<T>(params T[] choices) => choices[Below(choices.Length)];

    /// <summary>The text with a sentence added after some sentence of some paragraph; null if there is none.</summary>
    public string? AfterSentence(string sentence, bool outsidePlans = false)
    {
        int[] places = [.. Paragraphs(outsidePlans).SelectMany(Ends)];
        return places.Length == 0 ? null : Text.Insert(Pick(places), (IsEnglish ? " " : "") + sentence);
    }

    /// <summary>The text with a paragraph added after some paragraph.</summary>
    public string? AsParagraph(string paragraph)
    {
        int[] places = [.. Paragraphs(outsidePlans: false).Select(line => line.Start + line.Length)];
        return places.Length == 0 ? null : Text.Insert(Pick(places), "\n\n" + paragraph);
    }

    /// <summary>The text with one match of a pattern replaced, only in paragraphs or anywhere.</summary>
    public string? Replace(string pattern, Func<Match, string> by, bool anywhere = false)
    {
        (int Start, int Length)[] lines = anywhere ? [(0, Text.Length)] : [.. Paragraphs(outsidePlans: false)];
        Match[] matches = [.. Regex.Matches(Text, pattern, RegexOptions.Multiline)
            .Where(match => lines.Any(line => match.Index >= line.Start && match.Index + match.Length <= line.Start + line.Length))];
        if (matches.Length == 0)
        {
            return null;
        }

        Match chosen = Pick(matches);
        return Text[..chosen.Index] + by(chosen) + Text[(chosen.Index + chosen.Length)..];
    }

    /// <summary>A sentence of some paragraph that is long enough to be noticed when it is repeated.</summary>
    public string? Sentence(int shortest)
    {
        string[] sentences =
        [
            .. Paragraphs(outsidePlans: false)
                .SelectMany(line => Regex.Matches(Text.Substring(line.Start, line.Length), IsEnglish ? @"(?<=^|\. )[A-Z][^.?!“”]*\." : "(?<=^|。)[^。！？“”]+。")
                .Select(match => match.Value))
                .Where(sentence => sentence.Length >= shortest && !sentence.Contains("www", StringComparison.Ordinal)),
        ];
        return sentences.Length == 0 ? null : Pick(sentences);
    }

    private IEnumerable<int> Ends((int Start, int Length) line)
    {
        string words = Text.Substring(line.Start, line.Length);
        int depth = 0;
        for (int i = 0; i < words.Length; i++)
        {
            depth += words[i] is '“' or '（' or '(' ? 1 : words[i] is '”' or '）' or ')' ? -1 : 0;
            bool end = words[i] == '。' || (IsEnglish && words[i] == '.' && (i + 1 == words.Length
                || (i + 2 < words.Length && words[i + 1] == ' ' && char.IsUpper(words[i + 2]) && char.IsAsciiLetterLower(words[i - 1]))));
            if (end && depth == 0)
            {
                yield return line.Start + i + 1;
            }
        }
    }

    // Lines that are paragraphs of sentences: no headings, tables, lists, containers, signatures.
    private IEnumerable<(int Start, int Length)> Paragraphs(bool outsidePlans)
    {
        int start = 0;
        bool plan = false;
        foreach (string line in Text.Split('\n'))
        {
            plan = line.StartsWith('#') ? PlanWords.Any(word => line.Contains(word, StringComparison.Ordinal)) : plan;
            bool prose = line.Length > 12
                && !(line[0] is '#' or '|' or ':' or '>' or '-')
                && line[^1] is '。' or '.'
                && !line.StartsWith("抄送", StringComparison.Ordinal)
                && !Regex.IsMatch(line, "^[0-9]\\. ");
            if (prose && !(plan && outsidePlans))
            {
                yield return (start, line.Length);
            }

            start += line.Length + 1;
        }
    }
}
