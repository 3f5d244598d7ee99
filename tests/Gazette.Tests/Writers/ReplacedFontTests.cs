using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Gazette.Tests.Writers;

/// <summary>Documents on a machine without their fonts, where narrower or wider ones take their place.</summary>
public sealed partial class ReplacedFontTests : IDisposable
{
    private const string AllFonts = "/usr/share/fonts";

    private static readonly string[] Tools = ["soffice", "pdftotext"];
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly string _folder = Directory.CreateTempSubdirectory("gazette-fonts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Carlito", "truetype/crosextra", "opentype/noto")]
    [InlineData("DejaVu", "truetype/dejavu", "opentype/noto")]
    [InlineData("Noto", "opentype/noto")]
    public void No_number_and_no_word_of_a_head_is_broken_in_the_tables_of_examples(string font, params string[] folders)
    {
        string? missing = Tools.FirstOrDefault(tool => !RenderedPages.IsInstalled(tool))
            ?? folders.FirstOrDefault(folder => !Directory.Exists(Path.Combine(AllFonts, folder)));
        Assert.SkipWhen(missing is not null, $"{missing} is not installed");
        string[] documents = CopyExamples();
        string fonts = WriteFonts(folders);
        string profile = $"-env:UserInstallation=file://{_folder}/profile";
        RenderedPages.Run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", _folder, .. documents], fonts);
        foreach (string document in documents)
        {
            string pages = Path.ChangeExtension(document, ".pdf");
            string text = Path.ChangeExtension(document, ".txt");
            RenderedPages.Run("pdftotext", ["-layout", pages, text]);
            string printed = WithoutBlanks(File.ReadAllText(text));
            string name = $"{Path.GetFileName(document)} in {font}: ";
            Assert.All(WholeWords(document), word => Assert.True(printed.Contains(word, StringComparison.Ordinal), name + word));
        }
    }

    // Of each folder a few: the documents of villages are alike.
    private string[] CopyExamples() =>
    [
        .. Directory.GetDirectories(Path.Combine(Repository.Root, "examples")).Order(StringComparer.Ordinal)
            .Select(example => Path.Combine(example, "output"))
            .Where(Directory.Exists)
            .SelectMany(output => Directory.GetFiles(output, "*.docx").Order(StringComparer.Ordinal).Take(3)
                .Select(file => Copy(file, $"{Path.GetFileName(Path.GetDirectoryName(output))}-{Path.GetFileName(file)}"))),
    ];

    private string Copy(string file, string name)
    {
        string target = Path.Combine(_folder, name);
        File.Copy(file, target);
        return target;
    }

    private string WriteFonts(string[] folders)
    {
        string path = Path.Combine(_folder, "fonts.conf");
        IEnumerable<XElement> places = folders.Select(folder => new XElement("dir", Path.Combine(AllFonts, folder)));
        new XDocument(new XElement("fontconfig", places, new XElement("cachedir", Path.Combine(_folder, "cache")))).Save(path);
        return path;
    }

    // Chinese words of more than four characters may be broken.
    private static IEnumerable<string> WholeWords(string document)
    {
        using ZipArchive package = ZipFile.OpenRead(document);
        using Stream part = package.GetEntry("word/document.xml")!.Open();
        XDocument body = XDocument.Load(part);
        foreach (XElement row in body.Descendants(W + "tr"))
        {
            bool isHead = row.Element(W + "trPr")?.Element(W + "tblHeader") is not null;
            foreach (XElement line in row.Elements(W + "tc").Elements(W + "p"))
            {
                string text = string.Concat(line.Descendants().Select(node => node.Name == W + "t" ? node.Value : node.Name == W + "br" ? "\n" : ""));
                string[] words = isHead ? text.Split([' ', '\u00A0', '\n', '/', '-', '\u2013'], StringSplitOptions.RemoveEmptyEntries)
                    : Number().IsMatch(text) ? [text]
                    : [];
                foreach (string word in words.Where(word => word.Length <= 4 || !word.Any(character => character > '\u2E80')))
                {
                    yield return WithoutBlanks(word);
                }
            }
        }
    }

    private static string WithoutBlanks(string text) => Blanks().Replace(text, "");

    [GeneratedRegex("^[+−-]?[$¥]?[0-9][0-9,.]*(%| pp|[万亿]?[\u4E00-\u9FFF]{1,2})?$")]
    private static partial Regex Number();

    [GeneratedRegex("[ \u00A0\u2009\u3000]")]
    private static partial Regex Blanks();
}
