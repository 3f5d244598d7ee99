using Gazette.Diagnostics;
using Gazette.Packages;
using Gazette.Sources;
using Gazette.Tests.Writers;
using Xunit;

namespace Gazette.Tests.Packages;

public static class CheckedPackageTests
{
    private static readonly SourceSpan Whole = new SourceFile("letter.docx", "").Whole;

    [Fact]
    public static void Opens_a_letter_and_finds_its_parts()
    {
        CheckedPackage package =
            Open(new Letter().With("footnotes", "").Link("hyperlink", "https://example.com/", external: true).ToBytes(), PackageRules.ForCopying, out _)!;
        Assert.Equal("word/document.xml", package.MainPart);
        Assert.Equal("word/footnotes.xml", package.FindRelated(package.MainPart, "footnotes"));
        Assert.Null(package.FindRelated(package.MainPart, "endnotes"));
        Assert.True(package.RelationshipsOf(package.MainPart)[1].IsOrdinaryLink);
    }

    [Fact]
    public static void Opens_what_gazette_writes()
    {
        foreach (PackageRules rules in (PackageRules[])[PackageRules.ForReading, PackageRules.ForCopying])
        {
            Assert.NotNull(Open(WordFile.Of(SampleDocuments.Summary).Bytes, rules, out _));
        }
    }

    [Fact]
    public static void A_file_that_is_not_a_Word_file_is_refused()
    {
        Refuses("no-word-file", "word"u8.ToArray());
        Refuses("no-word-file", []);
        Refuses("no-word-file", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0]);
        Refuses("no-word-file", new Letter(mainType: "glossary").ToBytes());
        Refuses("no-word-file", new Letter().Put("_rels/.rels", "<Relationships/>").ToBytes());
        Refuses(
            "no-word-file", new Letter()
                .Put(
                    "_rels/.rels",
                    """<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" """
                    + """Target="word/document.xml"/></Relationships>""")
                .ToBytes());
    }

    [Fact]
    public static void A_damaged_file_is_refused()
    {
        byte[] letter = new Letter().ToBytes();
        Refuses("broken-word-file", letter[..(letter.Length / 2)]);
        Refuses("broken-word-file", new Letter().Put("word/document.xml", "<w:document").ToBytes());
        Refuses("broken-word-file", new Letter().Put("word/document.xml", "<?xml version=\"1.0\" encoding=\"utf-7\"?><a/>").ToBytes());
        Refuses("broken-word-file", new Letter()
            .Put("_rels/.rels", """<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/other.xml"/></Relationships>""")
            .ToBytes());
    }

    [Fact]
    public static void A_bomb_is_refused_before_it_bursts()
    {
        string many = new(' ', 60 << 20);
        Refuses("word-file-too-large", new Letter().Put("word/styles.xml", many).ToBytes());
        Refuses("word-file-too-large", new Letter().Put("word/styles.xml", many[..(8 << 20)]).ToBytes());
        Refuses(
            "word-file-too-large", new Letter(string.Concat(Enumerable.Repeat("<w:tbl>", 300)) + string.Concat(Enumerable.Repeat("</w:tbl>", 300))).ToBytes());
        Refuses("word-file-too-large", Many(2_001).ToBytes());
        Refuses("word-file-too-large", new Letter(string.Concat(Enumerable.Repeat("<w:p/>", 40))).ToBytes(), PackageRules.ForReading with { Elements = 30 });

        static Letter Many(int parts)
        {
            Letter letter = new();
            for (int part = 0; part < parts; part++)
            {
                letter.Put($"word/p{part}.xml", "<a/>");
            }

            return letter;
        }
    }

    [Fact]
    public static void Parts_of_one_bomb_are_counted_together()
    {
        byte[] noise = [.. Enumerable.Range(0, 200_000).Select(i => (byte)(i * 2_654_435_761L >> 13))];
        Letter letter = new();
        for (int part = 0; part < 8; part++)
        {
            letter.Put($"word/media/{part}.png", noise);
        }

        Refuses("word-file-too-large", letter.ToBytes(), PackageRules.ForCopying with { Bytes = 1 << 20 });
        Assert.NotNull(Open(letter.ToBytes(), PackageRules.ForReading with { Bytes = 1 << 20 }, out _));
    }

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("word\\document.xml")]
    [InlineData("word/./x.xml")]
    [InlineData("c:x.xml")]
    [InlineData("WORD/document.xml")]
    public static void Names_that_lead_elsewhere_are_refused(string name) => Refuses("unsafe-word-file", new Letter().Put(name, "<a/>").ToBytes());

    [Theory]
    [InlineData("""<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>""")]
    [InlineData("""<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;">]><a>&y;</a>""")]
    [InlineData("""<?xml version="1.0"?><!DOCTYPE a><a/>""")]
    public static void A_document_type_is_refused(string xml) => Refuses("unsafe-word-file", new Letter().Put("word/document.xml", xml).ToBytes());

    [Fact]
    public static void Macros_are_refused()
    {
        Refuses("unsafe-word-file", new Letter().Put("word/vbaProject.bin", "x").ToBytes());
        Refuses("unsafe-word-file", new Letter().Link("vbaProject", "macros.bin").ToBytes());
        Refuses("unsafe-word-file", new Letter(mainType: "document.macroEnabled.main").ToBytes());
    }

    [Fact]
    public static void A_part_outside_of_the_file_is_refused_and_what_only_refers_to_one_is_not()
    {
        Assert.NotNull(Open(new Letter().Link("image", "file://server/share/a.png", external: true).ToBytes(), PackageRules.ForCopying, out _));
        Refuses("unsafe-word-file", new Letter().Link("image", "../../../etc/passwd").ToBytes());
    }

    // A fault becomes a diagnostic, whichever byte is wrong.
    [Fact]
    public static void A_broken_byte_is_survived_or_reported_and_half_a_file_is_reported()
    {
        byte[] letter = WordFile.Of(SampleDocuments.Summary).Bytes;
        Random random = new(20260706);
        int refused = 0;
        for (int round = 0; round < 1_000; round++)
        {
            byte[] broken = [.. letter];
            broken[random.Next(broken.Length)] ^= (byte)(1 << random.Next(8));
            CheckedPackage? package = Open(broken, PackageRules.ForCopying, out Diagnostic[] found);
            Assert.Equal(package is null ? 1 : 0, found.Length);
            refused += found.Length;
        }

        // Most bytes are deflated XML, in which every bit matters; some have no effect, such as the time of a part.
        Assert.InRange(refused, 500, 999);
        for (int round = 0; round < 500; round++)
        {
            Assert.Null(Open(letter[..random.Next(letter.Length)], PackageRules.ForCopying, out Diagnostic[] found));
            Assert.Contains(Assert.Single(found).Rule, (string[])["no-word-file", "broken-word-file"]);
        }
    }

    private static void Refuses(string rule, byte[] bytes, PackageRules? rules = null)
    {
        Assert.Null(Open(bytes, rules ?? PackageRules.ForReading, out Diagnostic[] found));
        Assert.Equal(rule, Assert.Single(found).Rule);
    }

    private static CheckedPackage? Open(byte[] bytes, PackageRules rules, out Diagnostic[] found)
    {
        DiagnosticBag bag = new();
        CheckedPackage? package = CheckedPackage.Open(bytes, Whole, rules, bag);
        found = [.. bag.ToSorted()];
        return package;
    }
}
