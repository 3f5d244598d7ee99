using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting;

/// <summary>Finds the items that a document enumerates in running text, chapter by chapter.</summary>
internal static partial class EnumerationReader
{
    private static readonly string[] Sequence = ["首先", "其次", "再次", "最后"];
    private const string Digits = Numerals.UpToTens;
    private static readonly SearchValues<char> Openings = SearchValues.Create("首其再最第" + Digits);

    /// <summary>Requires a marker of some form, which most documents lack.</summary>
    public static readonly TextNeeds Needs = new()
    {
        Kinds = LintTextKind.Prose,
        OneOf =
        [
            new() { Pairs = [(Digits, "是要")] },
            new() { Pairs = [(Digits, "，、："), ("第其", Digits)] },
            new() { Words = [.. Sequence[..^1]] },
            new() { Words = [Sequence[^1]], Pattern = Last() },
        ],
    };

    public static ImmutableArray<EnumerationChain> Read(LintContext context)
    {
        ImmutableArray<EnumerationChain>.Builder chains = ImmutableArray.CreateBuilder<EnumerationChain>();
        Dictionary<string, List<EnumerationItem>> open = new(StringComparer.Ordinal);
        foreach (LintText text in context.Texts)
        {
            if (open.Count > 0 && (text.IsHeading || text.Kind == LintTextKind.RunIn || HeadingLabel.TryRead(text.Text, out _, out _, out _)))
            {
                Close(open, chains);
            }

            if (text.IsProse && text.IsChinese && context.Meets(text, Needs))
            {
                Read(text, open, chains);
            }
        }

        Close(open, chains);
        return chains.ToImmutable();
    }

    private static void Read(LintText text, Dictionary<string, List<EnumerationItem>> open, ImmutableArray<EnumerationChain>.Builder chains)
    {
        Dictionary<string, EnumerationItem>? last = null;
        for (int i = text.IndexOfAny(Openings, 0); i >= 0; i = text.IndexOfAny(Openings, i + 1))
        {
            (string form, int number, int length) = OpensClause(text, i) ? ReadMarker(text, i) : ("", 0, 0);
            if (form.Length == 0)
            {
                continue;
            }

            EnumerationItem item = new(text, number, i, i + length, text.Text.Length);
            List<EnumerationItem> items = open.TryGetValue(form, out List<EnumerationItem>? known) ? known : open[form] = [];
            last ??= new(StringComparer.Ordinal);
            if (last.TryGetValue(form, out EnumerationItem? before) && items.Count > 0)
            {
                items[^1] = before with { End = i };
            }

            if (number == 1 && items.Count > 0)
            {
                chains.Add(new EnumerationChain(form, [.. items]));
                items.Clear();
            }

            items.Add(item);
            last[form] = item;
            i += length - 1;
        }
    }

    private static void Close(Dictionary<string, List<EnumerationItem>> open, ImmutableArray<EnumerationChain>.Builder chains)
    {
        foreach ((string form, List<EnumerationItem> items) in open)
        {
            if (items.Count > 0)
            {
                chains.Add(new EnumerationChain(form, [.. items]));
            }
        }

        open.Clear();
    }

    private static bool OpensClause(LintText text, int i) =>
        i == 0 || i == text.Place.HeadingLength || text.At(i - 1) is '。' or '；' or '，' or '：' or '、' or '！' or '？' or '”' or '\n' or ';' or ',' or ':';

    private static (string Form, int Number, int Length) ReadMarker(LintText text, int i)
    {
        for (int n = 0; n < Sequence.Length && text.At(i) is '首' or '其' or '再' or '最'; n++)
        {
            if (text.Has(i, Sequence[n]) && !text.Has(i, "最后一") && !text.Has(i, "首先进"))
            {
                return ("先", n + 1, Sequence[n].Length);
            }
        }

        bool after = text.At(i) is '第' or '其';
        int start = after ? i + 1 : i;
        int end = start;
        while (end < text.Text.Length && end - start < 3 && Digits.Contains(text.At(end), StringComparison.Ordinal))
        {
            end++;
        }

        if (end == start || !Numerals.TryReadCardinal(text.Text[start..end], out long number))
        {
            return ("", 0, 0);
        }

        return after && text.At(end) is '，' or '、' or '：' ? (text.Text[i..start], (int)number, end - i)
            : after ? ("", 0, 0)
            : text.At(end) == '是' ? ("是", (int)number, end + 1 - i)
            : text.At(end) == '要' && text.At(end + 1) is not ('素' or '点' or '求' or '义' or '害' or '领') ? ("要", (int)number, end + 1 - i)
            : ("", 0, 0);
    }

    // 最后一周, 最后一个 count nothing.
    [GeneratedRegex("最后(?!一)")]
    private static partial Regex Last();
}
