using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>End marks: a sentence ends in a full stop, a heading does not.</summary>
internal static class Sentences
{
    private const string EndMarks = "。！？…；;.!?：:";

    public static LocatedText End(LocatedText text, LanguageRules language, SourceSpan place)
    {
        string words = text.Text.TrimEnd();
        bool ended = words.Length == 0 || EndMarks.Contains(words[^1], StringComparison.Ordinal)
            || (words[^1] is '”' or '"' or '）' or ')' or '’' && words.Length > 1 && "。！？….!?".Contains(words[^2], StringComparison.Ordinal));
        LocatedText trimmed = text.Take(words.Length);
        return ended ? trimmed : trimmed.Add(LocatedText.OfTemplate(language.Marks.FullStop, place));
    }

    /// <summary>The text without the full stop at its end.</summary>
    public static LocatedText Open(LocatedText text)
    {
        string words = text.Text.TrimEnd();
        return text.Take(words.TrimEnd('。', '.', '；', ';').Length);
    }
}
