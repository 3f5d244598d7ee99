using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Gazette.Cli;
using Gazette.Tests.Writers;
using Xunit;

namespace Gazette.Tests.Cli;

/// <summary>The words of a report, each as often as it is there, are the words of its documents, whatever is around them.</summary>
public static partial class EveryWordTests
{
    private const string Template = """
        # {{ report.title }}

        {{ report.opening }}

        {{~ for section in report.sections ~}}
        ## {{ section.heading }}

        {{ section.text }}

        {{~ for item in section.items ~}}
        - {{ item.text }}
        {{~ end ~}}

        {{ table section.table }}

        {{~ end ~}}
        | {{ fields.a }} | {{ fields.b }} |
        |---|---|
        | {{ fields.c }} | **{{ fields.d }}** |

        """;

    // What is between words: blanks, line ends, and what means something in Markdown or in a template.
    private static readonly string[] Between =
    [
        " ", "\n", "\n\n", "\n \n", " \n ", "\t", "，", "。", "“", "*", "**", "_", "~~", "`", "```", "|", " | ", "#", "\n# ", "\n- ", "\n1. ", "\n> ",
        "\n---\n", "\\", "\\\n",
        "<b>", "<br>", "<!--", "-->", "&amp;", "&", "[", "](", ")", "![", "$", "^", "==", ":::", "\n::: box\n", "{", "}", "{ #", "@", "[^1]", "https://",
        "\u00A0", "\u3000", "\u200B", "1. ",
    ];

    private static readonly Gen<string> Texts =
        Gen.Select(Gen.Int[0, Between.Length - 1], Gen.Int[1, 999]).Array[1, 6].Select(pieces =>
            "q0q" + string.Concat(pieces.Select(piece => $"{Between[piece.Item1]}q{piece.Item2}q")));

    [Fact]
    public static void No_word_is_missing_from_either_document()
    {
        int built = 0;
        Texts.Array[14].Sample(texts =>
        {
            using TemporaryFolder folder = new();
            folder.Put("t/t.md.sbn", Template);
            folder.Put("t/template.yaml", "name: t\ndescription: { en: Prints all, zh: 全部打印 }\nlanguages: [en, zh-CN]\nstyle: report\nmetrics: {}\n");
            folder.Put("r.json", JsonSerializer.Serialize(new
            {
                template = "./t",
                lint = new Dictionary<string, string> { ["unmatched-pair"] = "off", ["placeholder"] = "off" },
                title = texts[0],
                organization = "Office",
                opening = texts[1],
                sections = new[]
                {
                    new
                    {
                        heading = texts[2],
                        text = texts[3],
                        items = new[] { texts[4], texts[5] },
                        table = new { columns = new[] { texts[6], texts[7] }, rows = new[] { new[] { texts[8], texts[9] } } },
                    },
                },
                fields = new { a = texts[10], b = texts[11], c = texts[12], d = texts[13] },
            }));
            using Surroundings world = new(folder.FullPath);
            if (Program.Run(["build", "r.json", "-q"], world.Environment, TestContext.Current.CancellationToken) != ExitCode.Done)
            {
                return;
            }

            Interlocked.Increment(ref built);
            string[] expected = WordsOf(string.Join(' ', texts));
            Assert.Equal(expected, WordsOf(folder.Read("out/r.md")));
            Assert.Equal(expected, WordsOf(WordText.Read(File.ReadAllBytes(folder.At("out/r.docx")))));
        },
        iter: 60);
        Assert.InRange(built, 6, 60);
    }

    private static string[] WordsOf(string text) => [.. Word().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex("q[0-9]+q")]
    private static partial Regex Word();
}
