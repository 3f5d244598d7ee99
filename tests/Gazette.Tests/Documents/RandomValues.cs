using System.Collections.Immutable;
using CsCheck;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Sources;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Documents;

public class RandomValues
{
    private static readonly string[] Pieces =
    [
        "甲", "，", "（", "“", " ", "  ", "a", "1", "2.", "*", "**", "_", "`", "```", "[x](y)", "![", "[^1]", "[^2]: ", "]", "(", ")", "<b>", "<!--", "-->",
        "&amp;", "#", "# ", "- ", "+ ", "1. ", "> ",
        "|", "\\", "\\|", "~~~", ":::", "::: note", "{.run-in}", "{", "}", "---", "===", "https://a.b", ":   ", "[ ] ", "[x] ", "javascript:alert(1)", "\t",
        "👍", "%", "\"", "'",
    ];

    private static readonly string[] Contexts =
    [
        "@", "前@后", "**@**", "前**@**后", "*@*，", "**（甲@）**后", "# @", "## 前@后 ##", "@\n===", "- @\n- 乙", "1. @", "> @", "| 甲 | @ |\n|---|---|\n| @ | `@` |",
        "`@`", "```\n@\n```", "``` @\n乙\n```",
        "[@](https://a.b)", "[甲](https://a.b/@)", "前\\\n@", "@\n@", "::: note\n@\n:::", "### （一）甲。 {.run-in}\n@乙", "**（一）@**。后", "<b>@</b>",
        "@[^1]\n\n[^1]: @后", "@\n:   @后", "- [ ] @", "- @后", "@. 甲", "@| a\n-|-\n",
    ];

    /// <summary>Whatever a value contains, the tree has the same structure as for a plain word, and contains the value unchanged.</summary>
    [Fact]
    public void Never_become_markup() =>
        Gen.Select(Gen.OneOf(Contexts), Gen.OneOf(Pieces).Array[1, 5].Select(string.Concat).Where(value => value.Trim().Length > 0)).Sample(
        (context, value) =>
        {
            const string Word = "值词值";
            string expected = Dump(context, Word).Replace(Word, "@", StringComparison.Ordinal);
            string inDump = value.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("\"", "\\\"", StringComparison.Ordinal)
                .Replace("\t", "\\t", StringComparison.Ordinal);
            string inTarget = LinkTarget.Check("https://a.b/" + value)?["https://a.b/".Length..] ?? "";
            string dump = Dump(context, value);

            // Invisible blanks at the edges of a value may have been removed, or moved out of the strong text around them.
            Assert.Equal(
                Bare(expected.Replace("https://a.b/@", "https://a.b/" + inTarget, StringComparison.Ordinal).Replace("@", inDump, StringComparison.Ordinal)),
                Bare(dump));
        },
        iter: 20_000);

    private static string Dump(string context, string value)
    {
        string[] parts = context.Split('@');
        ImmutableArray<LocatedText> slots = MarkedText.Slots([.. Enumerable.Repeat(value, parts.Length - 1)]);
        string text = string.Concat(parts.Select((part, index) => part + (index < slots.Length ? SlotMark.Of(index) : "")));
        SourceFile file = new("template.md.sbn", text);
        MappedText mapped = new(text, [new MappedSegment(0, file.Span(0, text.Length), Verbatim: true)], slots);
        return new MarkdownParser().Parse(mapped, new DocumentProperties { Language = LanguageRules.Chinese }, new DiagnosticBag()).ToString();
    }

    private static string Bare(string dump) =>
        dump.Replace("\\t", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("\"\"", "", StringComparison.Ordinal);
}
