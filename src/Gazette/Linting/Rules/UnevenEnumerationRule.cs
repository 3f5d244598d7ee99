using Gazette.Diagnostics;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class UnevenEnumerationRule : LintRule
{
    public override string Name => "uneven-enumeration";

    public override Words Summary => Words.Of("items of one list that end with different marks", "同一列举中末尾标点不一致的各项");

    public override Words Why => Words.Of("A semicolon says that another item follows; a full stop, that the list ends.", "分号表示后面还有，句号表示列举结束。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Punctuation, Words.Of("4.6 and B.3.7", "4.6、B.3.7"));

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "一是摸清底数；二是逐户走访。三是建立台账；";

    public override LintExample GoodExample => "一是摸清底数；二是逐户走访；三是建立台账。";

    internal override void Check(LintContext context, LintFindings findings)
    {
        foreach (EnumerationChain chain in context.Chains)
        {
            if (chain.Items.Length > 1 && chain.Form is "是" or "要")
            {
                CheckChain(chain, findings);
            }
        }

        CheckLists(context, findings);
    }

    private static void CheckLists(LintContext context, LintFindings findings)
    {
        // A list may continue after a nested list in one of its items.
        List<LintText>?[] byGroup = new List<LintText>?[context.Groups + 1];
        List<List<LintText>> lists = [];
        foreach (LintText text in context.Texts)
        {
            if (text.Kind != LintTextKind.ListItem || !text.IsChinese)
            {
                continue;
            }

            List<LintText>? list = byGroup[text.Place.Group];
            if (list is null)
            {
                lists.Add(list = byGroup[text.Place.Group] = []);
            }

            list.Add(text);
        }

        foreach (List<LintText> list in lists)
        {
            CheckList(list, findings);
        }
    }

    private static void CheckChain(EnumerationChain chain, LintFindings findings)
    {
        EnumerationItem[] items = [.. chain.Items];
        EnumerationItem[] inner = items[..^1];
        char[] marks = [.. inner.Select(item => item.EndMark)];
        EnumerationItem last = items[^1];
        char usual = Usual(marks);
        int odd = Array.FindIndex(marks, mark => mark != usual);
        if (odd >= 0)
        {
            Report(inner[odd], usual, findings, Says(
                $"`{inner[odd].Marker}` ends with {Mark(marks[odd])}, but other items with {Mark(usual)}",
                $"“{inner[odd].Marker}”一项的末尾{Mark(marks[odd])}，其他各项{Mark(usual)}")
                .Helps(usual == '\0'
                    ? Words.Of("end every item but the last with no mark", "除最后一项外，各项末尾都不用标点")
                    : Words.Of($"end every item but the last with `{usual}`", $"除最后一项外，各项末尾都用“{usual}”")));
        }
        else if (marks[0] == '；' && inner.FirstOrDefault(item => item.Words[..^1].Contains('。', StringComparison.Ordinal)) is { } long_)
        {
            Report(long_, '。', findings, Says(
                $"`{long_.Marker}` contains a full stop, but ends with `；`",
                $"“{long_.Marker}”一项中有句号，末尾却是“；”").Helps("end every item with `。`", "各项末尾都用“。”"));
        }

        if (last.EndMark is '；' or '，' or '、' or '\0' && !last.Words.EndsWith('”'))
        {
            Report(last, '。', findings, Says(
                $"the last item ends with {Mark(last.EndMark)}",
                $"最后一项的末尾{Mark(last.EndMark)}").Helps("end the last item with `。`", "最后一项末尾用“。”"));
        }
    }

    private static void CheckList(List<LintText> items, LintFindings findings)
    {
        if (items.Count < 2)
        {
            return;
        }

        char[] marks = new char[items.Count];
        for (int i = 0; i < marks.Length; i++)
        {
            marks[i] = EndMark(items[i].Text);
        }

        if (marks.Contains('：'))
        {
            return;
        }

        ReadOnlySpan<char> inner = marks.AsSpan()[..^1];
        char usual = Usual(inner);
        int odd = inner.IndexOfAnyExcept(usual);
        char due = usual is '；' or '，' ? '。' : usual;
        if (odd < 0 && marks[^1] != due)
        {
            odd = items.Count - 1;
        }

        if (odd >= 0)
        {
            LintText item = items[odd];
            char right = odd == items.Count - 1 ? due : usual;
            int end = item.Text.TrimEnd().Length;
            findings.Add(item, end - 1, end, Says(
                $"this item ends with {Mark(marks[odd])}, but should end with {Mark(right)}",
                $"这一项的末尾{Mark(marks[odd])}，应当{Mark(right)}")
                .Helps(right == '\0' ? Words.Of("end all items alike", "各项末尾的标点保持一致") : Words.Of($"end it with `{right}`", $"末尾用“{right}”"))
                .Replaces(Correct(item, end, marks[odd], right)));
        }
    }

    private static void Report(EnumerationItem item, char right, LintFindings findings, LintMessage message)
    {
        int end = item.MarkerEnd + item.Words.Length;
        int start = Math.Max(item.Start, end - 1);
        findings.Add(item.Text, start, end, message.Replaces(end > item.MarkerEnd ? Correct(item.Text, end, item.EndMark, right) : null));
    }

    // The replacement for the last character: another mark, none, or itself followed by a mark. If a bracket or a sign precedes the mark, a person
    // must decide.
    private static string? Correct(LintText text, int end, char mark, char right) =>
        mark is '！' or '？' ? null
        : mark != '\0' ? right == '\0' ? "" : right.ToString()
        : char.IsLetterOrDigit(text.At(end - 1)) || text.At(end - 1) is '）' or '》' or '”' or '%' ? text.Excerpt(end - 1, end) + right
        : null;

    // The mark of most items; if there is a tie, the first one.
    private static char Usual(ReadOnlySpan<char> marks) =>
        !marks.ContainsAnyExcept(marks[0]) ? marks[0] : marks.ToArray().GroupBy(mark => mark).OrderByDescending(group => group.Count()).First().Key;

    private static char EndMark(string text) => text.AsSpan().TrimEnd()[^1] is var mark && "。；，、：！？".Contains(mark, StringComparison.Ordinal) ? mark : '\0';

    private static Words Mark(char mark) => mark == '\0' ? Words.Of("no mark", "没有标点") : Words.Of($"`{mark}`", $"是“{mark}”");
}
