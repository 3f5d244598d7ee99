using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Tests.Writers;
using Gazette.Tracing.Comparing;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Revisions;
using Xunit;

namespace Gazette.Tests.Tracing;

/// <summary>Differences take one version to the other, in pieces that a reader understands, and in bounded time.</summary>
public sealed class DifferenceTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] Words =
    [
        "开展宣讲", "84", "场次", "，", "增长", "20%", "。", "农家书屋", "the", "village", "hall", "opened", "at", "9:30", "1,200", "visits", " ", " ", "一是", "；",
    ];

    [Theory]
    [InlineData("开展宣讲84场次。", "开展宣讲96场次。", "开展宣讲[-84-]{+96+}场次。")]
    [InlineData("全镇14个村参加。", "全镇15个村全部参加。", "全镇[-14-]{+15+}个村{+全部+}参加。")]
    [InlineData("We held 84 talks.", "We held 96 talks in May.", "We held [-84-]{+96+} talks{+ in May+}.")]
    [InlineData("at 9:30 today", "at 9:45 today", "at [-9:30-]{+9:45+} today")]
    [InlineData("", "new", "{+new+}")]
    [InlineData("same", "same", "same")]
    public void Of_a_text_are_whole_words_and_numbers(string before, string after, string expected) =>
        Assert.Equal(expected, string.Concat(TextDifference.Of(before, after).Select(piece => piece.Kind switch
        {
            DifferenceKind.Removed => $"[-{piece.Text}-]",
            DifferenceKind.Added => $"{{+{piece.Text}+}}",
            _ => piece.Text,
        })));

    [Fact]
    public void Of_random_texts_give_both_of_them_back()
    {
        Random random = new(7);
        for (int i = 0; i < 500; i++)
        {
            (string before, string after) = (Sentence(random), Sentence(random));
            ImmutableArray<DifferencePiece> pieces = TextDifference.Of(before, after);
            Assert.Equal(before, string.Concat(pieces.Where(piece => piece.Kind != DifferenceKind.Added).Select(piece => piece.Text)));
            Assert.Equal(after, string.Concat(pieces.Where(piece => piece.Kind != DifferenceKind.Removed).Select(piece => piece.Text)));
        }
    }

    [Fact]
    public void Accepted_in_Word_give_the_new_text_and_rejected_the_old_one()
    {
        Random random = new(11);
        for (int i = 0; i < 60; i++)
        {
            Document before = Draft(random);
            Document after = i % 5 == 0 ? Draft(random) : Edit(before, random);
            Differences differences = Differences.Of(before, after);
            byte[] word = TrackedChanges.Write(RevisedDocument.Of(differences.Lines, "Versions"), "Gazette");

            WordGate.Check(word);
            Assert.Equal(TextOf(after), TextOf(Settle(word, accepts: true)));
            Assert.Equal(TextOf(before), TextOf(Settle(word, accepts: false)));
        }
    }

    [Fact]
    public void Are_found_in_bounded_time_in_long_documents_with_nothing_in_common()
    {
        string[] before = [.. Enumerable.Range(0, 60_000).Select(i => i % 2 == 0 ? "a" : "b")];
        string[] after = [.. Enumerable.Range(0, 60_000).Select(i => i % 3 == 0 ? "b" : "a")];
        Assert.NotNull(Alignment.Match(before, after));

        ComparedLine[] lines = [.. Enumerable.Range(0, 20_000).Select(i => new ComparedLine(0, [$"line {i * 7}"], []))];
        ComparedLine[] others = [.. Enumerable.Range(0, 20_000).Select(i => new ComparedLine(0, [$"other {i * 11}"], []))];
        Assert.Equal(40_000, LineComparison.Compare([.. lines], [.. others]).Length);
    }

    private static string Sentence(Random random) => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Words[random.Next(Words.Length)])).Trim();

    private static Document Draft(Random random) => Of([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => BlockOf(random))]);

    private static Document Of(Block[] blocks) => new(
        new DocumentProperties { Language = Gazette.Wording.LanguageRules.Default, Title = "x" }, [new Heading(1, Line("Versions"), default), .. blocks]);

    private static Block BlockOf(Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                return new Heading(2, Line("Chapter " + Sentence(random)), default);
            case 1:
                int columns = random.Next(1, 4);
                TableRow[] rows =
                [
                    .. Enumerable.Range(0, random.Next(2, 5)).Select(row => new TableRow(
                        [.. Enumerable.Range(0, columns).Select(column => new TableCell(Line("c" + column + Sentence(random)), default))], row == 0, default)),
                ];
                return new Table([.. Enumerable.Repeat(ColumnAlignment.Left, columns)], [.. rows], default);
            default:
                return new Paragraph(Line("P" + Sentence(random)), default);
        }
    }

    private static Document Edit(Document document, Random random)
    {
        List<Block> blocks = [];
        foreach (Block block in document.Blocks.Skip(1))
        {
            switch (random.Next(6))
            {
                case 0:
                    break;
                case 1:
                    blocks.Add(block);
                    blocks.Add(BlockOf(random));
                    break;
                case 2 when block is Paragraph paragraph:
                    blocks.Add(new Paragraph(Line(InlineText.Of(paragraph.Inlines).Replace("8", "9", StringComparison.Ordinal) + " and more"), default));
                    break;
                default:
                    blocks.Add(block);
                    break;
            }
        }

        return Of([.. blocks]);
    }

    private static ImmutableArray<Inline> Line(string text) => [new Text(text, new SourceFile("", "").Whole)];

    // The words of all lines: what is empty after a change is no line.
    private static string TextOf(Document document) =>
        string.Join('\n', ComparedLine.Of(document).SelectMany(line => line.Cells).Select(Plain).Where(text => text.Length > 0));

    private static string TextOf(byte[] word)
    {
        DiagnosticBag bag = new();
        Document? read = new FinishedDocuments().Read("versions.docx", word, bag);
        Assert.NotNull(read);
        return TextOf(read);
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    // What Word does when all changes are accepted, or rejected.
    private static byte[] Settle(byte[] word, bool accepts)
    {
        DeflateEncoder encoder = new();
        List<DeflatedPart> parts = [];
        using ZipArchive archive = new(new MemoryStream(word));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using MemoryStream content = new();
            using (Stream stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            byte[] bytes = content.ToArray();
            if (entry.FullName == "word/document.xml")
            {
                XDocument xml = XDocument.Load(new MemoryStream(bytes), LoadOptions.PreserveWhitespace);
                Settle(xml, (accepts ? "del" : "ins", accepts ? "ins" : "del"));
                using MemoryStream settled = new();
                xml.Save(settled, SaveOptions.DisableFormatting);
                bytes = settled.ToArray();
            }

            parts.Add(DeflatedPart.Deflate(entry.FullName, bytes, encoder));
        }

        return PackageWriter.Write(parts);
    }

    private static void Settle(XDocument xml, (string Goes, string Stays) kinds)
    {
        foreach (XElement row in xml.Descendants(W + "tr").Where(row => row.Element(W + "trPr")?.Element(W + kinds.Goes) is not null).ToList())
        {
            XElement? table = row.Parent;
            row.Remove();
            if (table?.Element(W + "tr") is null)
            {
                table?.Remove();
            }
        }

        foreach (XElement paragraph in xml.Descendants(W + "p")
            .Where(paragraph => paragraph.Element(W + "pPr")?.Element(W + "rPr")?.Element(W + kinds.Goes) is not null).ToList())
        {
            paragraph.Remove();
        }

        xml.Descendants(W + kinds.Goes).ToList().ForEach(change => change.Remove());
        foreach (XElement change in xml.Descendants(W + kinds.Stays).ToList())
        {
            change.ReplaceWith(change.Nodes());
        }

        foreach (XElement text in xml.Descendants(W + "delText").ToList())
        {
            text.Name = W + "t";
        }
    }
}
