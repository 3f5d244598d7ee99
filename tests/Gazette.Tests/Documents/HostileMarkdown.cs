using System.Text;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Sources;
using Gazette.Wording;
using Gazette.Writers.Markdown;
using Xunit;

namespace Gazette.Tests.Documents;

/// <summary>Text that would take Markdig minutes, or more stack than a thread has, quickly gives a tree or an error with a place.</summary>
public class HostileMarkdown
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["quotes"] = Repeat(">", 20_000),
        ["brackets"] = Repeat("[", 50_000),
        ["asterisks"] = Repeat("*a ", 20_000),
        ["asterisks that close"] = Repeat("*a ", 3_000) + Repeat("b* ", 3_000),
        ["asterisks and underscores"] = Repeat("*_", 30_000),
        ["asterisks between Chinese punctuation"] = Repeat("，*（", 30_000),
        ["brackets in emphasis"] = "*" + Repeat("[", 2_000) + "*",
        ["links"] = Repeat("[a](b", 60_000),
        ["link titles"] = Repeat("[a](b \"", 60_000),
        ["links in brackets"] = Repeat("[", 5_000) + "a" + Repeat("](x)", 5_000),
        ["images"] = Repeat("![[]()", 50_000),
        ["definitions"] = Repeat("[a]: b\n", 40_000),
        ["notes"] = Repeat("[^a]", 50_000) + "\n\n[^a]: a",
        ["notes in notes"] = "a[^1]\n\n" + string.Concat(Enumerable.Range(1, 900).Select(number => $"[^{number}]: b[^{number + 1}]\n")),
        ["pictures"] = Repeat("![a](a.png){width=1mm}", 2_000),
        ["declarations"] = "x " + Repeat("<!A ", 60_000),
        ["comments"] = "x " + Repeat("<!-- a ", 60_000),
        ["instructions"] = "x " + Repeat("<?", 60_000),
        ["backticks"] = string.Concat(Enumerable.Range(1, 2_000).Select(length => new string('`', length) + "e")),
        ["short backticks"] = string.Concat(Enumerable.Range(1, 64).Select(length => new string('`', length) + "e")) + Repeat("甲", 500_000),
        ["wide table"] = Repeat("a|", 3_000) + "\n" + Repeat("-|", 3_000) + "\n" + Repeat("a\n", 3_000),
        ["wide row"] = "a|b\n-|-\n" + Repeat("c|", 3_000),
        ["long table"] = "a|b\n-|-\n" + Repeat("c|d\n", 150_000),
        ["deep list"] = string.Concat(Enumerable.Range(0, 3_000).Select(depth => new string(' ', depth * 2) + "- a\n")),
        ["deep list of forty"] = string.Concat(Enumerable.Range(0, 40).Select(depth => new string(' ', depth * 2) + "- a\n")),
        ["list on a line"] = Repeat("- ", 30_000) + "a",
        ["numbered list on a line"] = Repeat("1. ", 30_000) + "a",
        ["containers"] = Repeat("::: note\n", 30_000),
        ["containers with colons"] = string.Concat(Enumerable.Range(3, 100).Reverse().Select(count => new string(':', count) + " note\n")) + "甲",
        ["blank lines in a deep list"] = string.Concat(Enumerable.Range(0, 30).Select(depth => new string(' ', depth * 2) + "- a\n")) + Repeat("\n", 100_000),
        ["blanks"] = Repeat(" ", 1_000_000) + "a",
        ["pipes"] = Repeat("|", 300_000) + "\n|-|",
        ["long"] = Repeat("甲", (8 * 1024 * 1024) + 1),
        ["many lines"] = Repeat("甲\n", 400_001),
        ["nothing but marks of values"] = Repeat("\uFDD0", 1_000) + Repeat("\uFDD1", 1_000) + "\uFDD099999999999\uFDD1",
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [InlineData("long", "document-too-long")]
    [InlineData("definitions", "markdown-too-complex")]
    public void Is_reported_with_the_limit_that_it_breaks(string name, string rule)
    {
        DiagnosticBag bag = new();
        new MarkdownParser().Parse(MappedText.FromFile(new SourceFile("t.md", Texts[name])), new DocumentProperties { Language = LanguageRules.English }, bag);
        Assert.Contains(bag.ToSorted(), diagnostic => diagnostic.Rule == rule && diagnostic.Severity == Severity.Error);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Ends_in_a_tree_or_in_an_error_with_a_place(string name)
    {
        DiagnosticBag bag = new();
        string text = Texts[name];
        Document document = new MarkdownParser()
            .Parse(MappedText.FromFile(new SourceFile("t.md", text)), new DocumentProperties { Language = LanguageRules.English }, bag);
        Assert.True(document.Blocks.Length > 0 || bag.HasErrors);
        Assert.All(bag.ToSorted(), diagnostic => Assert.InRange(diagnostic.Span.Start, 0, text.Length));
        if (!bag.HasErrors)
        {
            Assert.NotEmpty(MarkdownWriter.Write(document));
        }
    }

    [Theory]
    [InlineData("正文\n\n> > > 甲\n\n*", 3)]
    [InlineData("", 1)]
    public void Names_the_line_where_it_becomes_too_much(string before, int lines)
    {
        string text = before + Repeat("*a ", 11_000) + "\n\n后文\n";
        DiagnosticBag bag = new();
        new MarkdownParser().Parse(MappedText.FromFile(new SourceFile("t.md", text)), new DocumentProperties { Language = LanguageRules.English }, bag);
        Assert.Equal("nested-too-deep", Assert.Single(bag.ToSorted()).Rule);
        Assert.InRange(bag.ToSorted()[0].Span.Position.Line, lines, lines + 2);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
