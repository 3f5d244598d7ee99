using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class LabelFormRule : TextRule
{
    private const string Openers = "（(" + Glyph.Digits + Glyph.ChineseDigits;

    public override string Name => "label-form";

    public override Words Summary => Words.Of("a section number with the wrong mark or brackets", "序号后的标点或括号用错");

    public override Words Why => Words.Of("The four levels of section numbers differ only in their marks and brackets.", "四级序号全靠标点和括号区分。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Punctuation, Words.Of("B.3.2 to B.3.4", "B.3.2至B.3.4"));

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "工作分两步：\n\n1、摸清底数。\n\n2、逐户走访。";

    public override LintExample GoodExample => "工作分两步：\n\n1.摸清底数。\n\n2.逐户走访。";

    internal override TextNeeds Needs { get; } = new()
    {
        Kinds = LintTextKind.Prose | LintTextKind.AnyHeading | LintTextKind.AttachmentNote,
        OneOf = [new() { Pairs = [(TextNeeds.Edge, Openers)] }, new() { Pairs = [(Glyph.Digits, "、")] }],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (Openers.Contains(text.Text[0])
            && Opening().Match(text.Text) is { Success: true } match && Correct(match.Value) is { } right && right != match.Value)
        {
            findings.Add(text, 0, match.Length, Says($"`{match.Value}` is not a correct section number", $"“{match.Value}”不是规范的序号").Replaces(right));
        }

        if (!text.HasDigits || !HasNumberedMark(text))
        {
            return;
        }

        // Inside a paragraph, only 1、 can be recognized with certainty.
        foreach (ValueMatch inner in Inside().EnumerateMatches(text.Text))
        {
            string label = text.Text.Substring(inner.Index + 1, inner.Length - 1);
            findings.Add(text, inner.Index + 1, inner.Index + inner.Length, Says($"`{label}` is not a correct section number", $"“{label}”不是规范的序号")
                .Replaces(label[..^1] + "."));
        }
    }

    private static bool HasNumberedMark(LintText text)
    {
        int mark = text.Text.IndexOf('、', StringComparison.Ordinal);
        while (mark >= 0 && !Glyph.IsDigit(text.At(mark - 1)))
        {
            mark = text.Text.IndexOf('、', mark + 1);
        }

        return mark >= 0;
    }

    private static string? Correct(string label)
    {
        string number = label.Trim('（', '）', '(', ')', '、', '.', '．', '，', ',', ' ', '：', ':');
        bool bracket = label[0] is '（' or '(';
        return bracket ? $"（{number}）"
            : Glyph.IsDigit(number[0]) ? label[^1] is ',' or '，' ? null : number + "."
            : number + "、";
    }

    // Chinese numbers, or up to three digits, with any mark after them; a following digit makes it a quantity.
    [GeneratedRegex(@"^(?:[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)][、.．，,：:]?|[一二三四五六七八九十]{1,3}[.．，,](?=\s?[\u4E00-\u9FFF])|[0-9]{1,3}[、．](?![0-9]))")]
    private static partial Regex Opening();

    [GeneratedRegex(@"[；。：:;\n][0-9]{1,2}、(?=[\u4E00-\u9FFF])")]
    private static partial Regex Inside();
}
