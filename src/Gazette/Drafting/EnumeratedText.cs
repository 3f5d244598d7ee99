using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Drafting;

/// <summary>A paragraph that enumerates: 开展巡查240次。一是…；二是….</summary>
/// <param name="Text">The sentences before the first item; empty if there are none.</param>
/// <param name="Form">As a report writes it: 一是, 一要.</param>
internal sealed record EnumeratedText(string Text, ImmutableArray<string> Items, string Form)
{
    /// <summary>Null for any other paragraph, and for one that the language would punctuate in another way.</summary>
    public static EnumeratedText? Read(string paragraph, LanguageRules rules) =>
        Read(paragraph, EnumerationForm.YiShi, "一是", rules) ?? Read(paragraph, EnumerationForm.YiYao, "一要", rules);

    private static EnumeratedText? Read(string paragraph, EnumerationForm form, string name, LanguageRules rules)
    {
        int first = FindMarker(paragraph, rules.ItemMarker(form, 1, opensSentence: true), 0);
        if (first < 0)
        {
            return null;
        }

        ImmutableArray<string>.Builder items = ImmutableArray.CreateBuilder<string>();
        int at = first;
        for (int number = 1; at >= 0; number++)
        {
            int start = at + rules.ItemMarker(form, number, opensSentence: true).Length;
            at = FindMarker(paragraph, rules.ItemMarker(form, number + 1, opensSentence: true), start);
            string item = at < 0 ? paragraph[start..] : paragraph[start..at];
            items.Add(item.TrimEnd('；', '。'));
        }

        ImmutableArray<string> texts = items.ToImmutable();
        string again = string.Concat(EnumerationWording.Arrange(texts, form, join: null, rules)
            .Zip(texts, (piece, text) => piece.Prefix + text[..piece.TrimmedLength] + piece.Suffix));
        return texts.Length > 1 && again == paragraph[first..] ? new EnumeratedText(paragraph[..first], texts, name) : null;
    }

    // At the beginning of a clause; what is before the first is a whole sentence.
    private static int FindMarker(string text, string marker, int from)
    {
        for (int at = text.IndexOf(marker, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(marker, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] == '。' || (from > 0 && text[at - 1] == '；'))
            {
                return at;
            }
        }

        return -1;
    }
}
