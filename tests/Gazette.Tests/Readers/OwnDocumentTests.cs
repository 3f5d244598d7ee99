using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Gazette.Cli;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Tests.Cli;
using Xunit;

namespace Gazette.Tests.Readers;

/// <summary>Documents made by Gazette, checked as if they were not.</summary>
public static class OwnDocumentTests
{
    private static readonly Lazy<(string Name, byte[] Content)[]> Built = new(Build);

    // A number from a metric may be short; without the report nobody knows that it came from one.
    [Fact]
    public static void Have_no_mistakes()
    {
        Assert.True(Built.Value.Length >= 40);
        Assert.All(Built.Value, file => Assert.DoesNotContain(
            new DocumentCheck().Check(file.Name, file.Content).Diagnostics, diagnostic => diagnostic.Severity > Severity.Note));
    }

    [Theory]
    [InlineData("五、下一步", "四、下一步", "duplicate-ordinal")]
    [InlineData("存在问题", "存在问题。", "heading-punctuation")]
    [InlineData("一是", "一是，", "ordinal-punctuation")]
    [InlineData("。", "。。", "doubled-punctuation")]
    [InlineData("，", ",", "half-width-punctuation")]
    [InlineData("2026年7月6日", "2026年07月06日", "date-leading-zero")]
    [InlineData("工作总结", "工作总结TODO", "placeholder")]
    public static void Show_a_mistake_that_somebody_makes_in_Word(string right, string wrong, string rule)
    {
        (string Name, byte[] Content)[] planted = [.. Built.Value.Where(file => file.Name.EndsWith("township-half-year.docx", StringComparison.Ordinal))
            .Select(file => (file.Name, Plant(file.Content, right, wrong)))];
        ImmutableArray<Diagnostic> found = new DocumentCheck().Check(planted[0].Name, planted[0].Content).Diagnostics;
        Assert.Contains(found, diagnostic => diagnostic.Rule == rule);
    }

    [Fact]
    public static void Say_the_same_in_Markdown()
    {
        foreach ((string name, byte[] content) in Built.Value.Where(file => file.Name.EndsWith(".md", StringComparison.Ordinal)))
        {
            string[] inMarkdown = [.. new DocumentCheck().Check(name, content).Diagnostics.Select(diagnostic => diagnostic.Message.English)];
            byte[] word = Built.Value.Single(file => file.Name == Path.ChangeExtension(name, ".docx")).Content;
            Assert.Equal(new DocumentCheck().Check("a.docx", word).Diagnostics.Select(diagnostic => diagnostic.Message.English), inMarkdown);
        }
    }

    private static (string Name, byte[] Content)[] Build()
    {
        using TemporaryFolder folder = new();
        using Surroundings surroundings = new(folder.FullPath);
        string examples = Path.Combine(Repository.Root, "examples");
        foreach (string example in (string[])["gallery", "library-quarter", "township-half-year", "villages"])
        {
            string folderOf = Path.Combine(examples, example);
            string[] inputs = example == "gallery" ? Directory.GetFiles(folderOf, "*.yaml") : [folderOf];
            Assert.Equal(
                0, Program.Run(["build", .. inputs, "-o", Path.Combine("out", example)], surroundings.Environment, TestContext.Current.CancellationToken));
        }

        return [.. folder.Files.Where(DocumentCheck.IsOne).Select(file => (file, File.ReadAllBytes(folder.At(file))))];
    }

    private static byte[] Plant(byte[] docx, string right, string wrong)
    {
        MemoryStream stream = new();
        stream.Write(docx);
        using (ZipArchive zip = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = zip.GetEntry("word/document.xml")!;
            using StreamReader reader = new(entry.Open());
            string xml = reader.ReadToEnd();
            reader.Close();
            int at = xml.LastIndexOf(right, StringComparison.Ordinal);
            Assert.True(at >= 0, right);
            entry.Delete();
            using Stream part = zip.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(xml[..at] + wrong + xml[(at + right.Length)..]));
        }

        return stream.ToArray();
    }
}
