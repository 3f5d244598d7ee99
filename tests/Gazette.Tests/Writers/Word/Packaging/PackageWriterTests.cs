using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.IO.Hashing;
using System.IO.Packaging;
using System.Text;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using Gazette.Documents;
using Gazette.Wording;
using Gazette.Writers.Word.Packaging;
using Xunit;
using PackagePart = Gazette.Writers.Word.Packaging.PackagePart;

namespace Gazette.Tests.Writers.Word.Packaging;

public sealed class PackageWriterTests
{
    [Fact]
    public void The_runtime_reads_every_entry_back()
    {
        using ZipArchive zip = new(new MemoryStream(PackageWriter.Write(Deflate(SampleParts()))));
        Assert.Equal(SampleParts().Count, zip.Entries.Count);
        foreach (PackagePart part in SampleParts())
        {
            using MemoryStream content = new();
            using Stream entry = zip.GetEntry(part.Name)!.Open();
            entry.CopyTo(content);
            Assert.Equal(part.Content.ToArray(), content.ToArray());
        }
    }

    [Fact]
    public void The_packaging_library_reads_parts_and_relationships()
    {
        using Package package = Package.Open(new MemoryStream(PackageWriter.Write(Deflate(SampleParts()))));
        Assert.Equal(ContentTypes.Document, package.GetPart(new Uri("/word/document.xml", UriKind.Relative)).ContentType);
        Assert.Equal(3, package.GetRelationships().Count());
        Assert.Equal("青山镇 & 河口镇", package.PackageProperties.Title);
        Assert.Equal(new DateTime(2024, 6, 30, 0, 0, 0, DateTimeKind.Utc), package.PackageProperties.Created!.Value.ToUniversalTime());
    }

    [Fact]
    public void The_open_xml_library_reads_the_document()
    {
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(PackageWriter.Write(Deflate(SampleParts()))), false);
        Assert.Contains("存在的问题和不足：", word.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        HyperlinkRelationship link = Assert.Single(word.MainDocumentPart.HyperlinkRelationships);
        Assert.Equal("https://example.org/?a=1&b=2", link.Uri.OriginalString);
        Assert.Equal("rId2", link.Id);
        Assert.Equal("Gazette", word.ExtendedFilePropertiesPart!.Properties!.Application!.Text);
    }

    [Fact]
    public void Entries_come_in_a_fixed_order_whatever_order_parts_come_in()
    {
        byte[] package = PackageWriter.Write(Deflate(SampleParts()));
        using ZipArchive zip = new(new MemoryStream(package));
        Assert.Equal(
            ["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml",
            "word/styles.xml"],
            zip.Entries.Select(entry => entry.FullName));
        Gen.Shuffle(Deflate(SampleParts())).Sample(parts => Assert.Equal(package, PackageWriter.Write(parts)), iter: 30);
    }

    [Fact]
    public void Eight_threads_write_the_same_bytes()
    {
        byte[][] packages = new byte[64][];
        Parallel.For(
            0, packages.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, index => packages[index] = PackageWriter.Write(Deflate(SampleParts())));
        Assert.All(packages, package => Assert.Equal(packages[0], package));
    }

    [Fact]
    public void Headers_say_nothing_of_the_system_that_made_them()
    {
        byte[] package = PackageWriter.Write([DeflatedPart.Deflate("a.xml", "<a/>"u8, new DeflateEncoder())]);
        Assert.Equal(0x04034B50u, BinaryPrimitives.ReadUInt32LittleEndian(package));
        Assert.Equal(20, Read16(package, 4));
        Assert.Equal(0, Read16(package, 6));
        Assert.Equal(8, Read16(package, 8));
        Assert.Equal(0x00210000u, BinaryPrimitives.ReadUInt32LittleEndian(package.AsSpan(10)));
        Assert.Equal(Crc32.HashToUInt32("<a/>"u8), BinaryPrimitives.ReadUInt32LittleEndian(package.AsSpan(14)));
        Assert.Equal(4, BinaryPrimitives.ReadInt32LittleEndian(package.AsSpan(22)));
        Assert.Equal(0, Read16(package, 28));

        int central = BinaryPrimitives.ReadInt32LittleEndian(package.AsSpan(package.Length - 6));
        Assert.Equal(0x02014B50u, BinaryPrimitives.ReadUInt32LittleEndian(package.AsSpan(central)));
        Assert.Equal(20, Read16(package, central + 4));
        Assert.Equal(20, Read16(package, central + 6));
        Assert.Equal(0, Read16(package, central + 8));
        Assert.Equal(new byte[16], package.AsSpan(central + 30, 16).ToArray());
        Assert.Equal("a.xml", Encoding.ASCII.GetString(package, central + 46, 5));
        Assert.Equal(central + 46 + 5 + 22, package.Length);
    }

    [Theory]
    [InlineData("1970-01-01T00:00:00+00:00", "1980-01-01 00:00:00")]
    [InlineData("1980-01-01T07:00:00+08:00", "1980-01-01 00:00:00")]
    [InlineData("2024-06-30T23:59:59+00:00", "2024-06-30 23:59:58")]
    [InlineData("2024-07-01T07:30:00+08:00", "2024-06-30 23:30:00")]
    [InlineData("9999-12-31T00:00:00+00:00", "2107-12-31 23:59:58")]
    public void Times_are_utc_and_within_what_zip_can_say(string timestamp, string written)
    {
        byte[] package = PackageWriter.Write(Deflate(SampleParts()), DateTimeOffset.Parse(timestamp, CultureInfo.InvariantCulture));
        using ZipArchive zip = new(new MemoryStream(package));
        Assert.All(zip.Entries, entry => Assert.Equal(written, entry.LastWriteTime.DateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Only_names_beyond_ascii_are_flagged_as_utf_8()
    {
        DeflateEncoder encoder = new();
        byte[] package = PackageWriter.Write([DeflatedPart.Deflate("图.xml", "<a/>"u8, encoder), DeflatedPart.Deflate("b.xml", "<a/>"u8, encoder)]);
        Assert.Equal(0, Read16(package, 6));
        using ZipArchive zip = new(new MemoryStream(package));
        Assert.Equal(["b.xml", "图.xml"], zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void Refuses_names_that_differ_in_case_only()
    {
        DeflateEncoder encoder = new();
        Assert.Throws<ArgumentException>(() => PackageWriter.Write([DeflatedPart.Deflate("a.xml", [], encoder), DeflatedPart.Deflate("A.xml", [], encoder)]));
    }

    [Fact]
    public void Checksums_are_those_that_zip_readers_compute() => Gen.Byte.Array[0, 300].Sample(
        bytes =>
        {
            ICSharpCode.SharpZipLib.Checksum.Crc32 other = new();
            other.Update(bytes);
            Assert.Equal((uint)other.Value, Crc32.HashToUInt32(bytes));
        },
        iter: 300);

    [Fact]
    public void Properties_without_a_date_name_none()
    {
        Utf8XmlBuffer xml = new();
        CoreProperties.Write(xml, new DocumentProperties { Language = LanguageRules.English, Title = "Bad \u0001 \uD800 text" }, timestamp: null);
        string written = Encoding.UTF8.GetString(xml.WrittenSpan);
        Assert.DoesNotContain("created", written, StringComparison.Ordinal);
        Assert.Contains("<dc:title>Bad \uFFFD \uFFFD text</dc:title>", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_given_time_overrides_the_day_of_issue()
    {
        Utf8XmlBuffer xml = new();
        DocumentProperties properties = new() { Language = LanguageRules.English, Issued = new DateOnly(2024, 6, 30) };
        CoreProperties.Write(xml, properties, new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.FromHours(8)));
        Assert.Contains(">2025-01-01T19:04:05Z</dcterms:modified>", Encoding.UTF8.GetString(xml.WrittenSpan), StringComparison.Ordinal);
    }

    private static ushort Read16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static DeflatedPart[] Deflate(List<PackagePart> parts)
    {
        DeflateEncoder encoder = new();
        return [.. parts.Select(part => DeflatedPart.Deflate(part, encoder))];
    }

    private static List<PackagePart> SampleParts()
    {
        DocumentProperties properties = new()
        {
            Language = LanguageRules.Chinese,
            Title = "青山镇 & 河口镇",
            Organization = "青山镇人民政府",
            Issued = new DateOnly(2024, 6, 30),
        };
        Utf8XmlBuffer core = new();
        CoreProperties.Write(core, properties, timestamp: null);
        Utf8XmlBuffer app = new();
        AppProperties.Write(app, properties);

        Relationships package = new();
        package.Add(Relationships.OfficeDocument, "word/document.xml");
        package.Add(Relationships.CoreProperties, CoreProperties.PartName);
        package.Add(Relationships.ExtendedProperties, AppProperties.PartName);
        Relationships document = new();
        document.Add(Relationships.Styles, "styles.xml");
        document.AddHyperlink("https://example.org/?a=1&b=2");
        document.AddHyperlink("https://example.org/?a=1&b=2");

        ContentTypes types = new();
        types.Add("word/document.xml", ContentTypes.Document);
        types.Add("word/styles.xml", ContentTypes.Styles);
        types.Add(CoreProperties.PartName, ContentTypes.CoreProperties);
        types.Add(AppProperties.PartName, ContentTypes.ExtendedProperties);
        return
        [
            new PackagePart("word/styles.xml", "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"u8.ToArray()),
            new PackagePart("word/document.xml", SampleXml.Body(30)),
            new PackagePart(Relationships.PartNameOf("word/document.xml"), document.ToArray()),
            new PackagePart(CoreProperties.PartName, core.WrittenMemory),
            new PackagePart(AppProperties.PartName, app.WrittenMemory),
            new PackagePart(Relationships.PackagePartName, package.ToArray()),
            new PackagePart(ContentTypes.PartName, types.ToArray()),
        ];
    }
}
