using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Tests.Writers.Word.House;
using Gazette.Writers;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Reference;
using Xunit;
using static Gazette.Tests.Writers.Trees;

namespace Gazette.Tests.Writers;

/// <summary>Pages rendered by LibreOffice, for tests to measure: all documents are rendered once, in a single call.</summary>
public sealed class RenderedPages : IDisposable
{
    private static readonly string[] Tools = ["soffice", "pdftotext", "pdftoppm"];

    private readonly List<string> _measured = [];

    private readonly string _folder = Directory.CreateTempSubdirectory("gazette-pages-").FullName;

    public RenderedPages()
    {
        MissingTool = Tools.FirstOrDefault(tool => !IsInstalled(tool));
        if (MissingTool is not null)
        {
            return;
        }

        WordWriter writer = new(new WriterOptions());
        foreach ((string name, Document document) in Documents())
        {
            File.WriteAllBytes(Path.Combine(_folder, $"{name}.docx"), writer.Write(document));
        }

        ReferenceStyle house = References.Open(References.Read("statistics-bureau"));
        File.WriteAllBytes(Path.Combine(_folder, "house.docx"), writer.Write(SampleDocuments.EnglishReport, house));
        File.Copy(Path.Combine(Repository.Root, "examples", "township-half-year", "output", "township-half-year.docx"), Path.Combine(_folder, "example.docx"));
        string[] files = Directory.GetFiles(_folder, "*.docx");
        Run("soffice", [$"-env:UserInstallation=file://{_folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", _folder, .. files]);
    }

    /// <summary>A program that rendering needs and that is not installed, or null.</summary>
    public string? MissingTool { get; }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        Console.Out.WriteLine($"Pages measured (LibreOffice), as they are to be / as they are:\n{string.Join('\n', _measured.Order(StringComparer.Ordinal))}");
    }

    /// <summary>Compares a measure with its expected value, and records it for the report of all measures.</summary>
    internal void Expect(string what, double expected, double measured, double tolerance, string unit)
    {
        string line = string.Create(CultureInfo.InvariantCulture, $"  {what}: {expected:0.##} / {measured:0.##} {unit} (tolerance {tolerance:0.##})");
        lock (_measured)
        {
            _measured.Add(line);
        }

        TestContext.Current.TestOutputHelper?.WriteLine(line);
        Assert.True(Math.Abs(expected - measured) <= tolerance, line);
    }

    /// <summary>The number of pages of a document.</summary>
    internal int PageCount(string name)
    {
        string output = Path.Combine(_folder, $"{name}-all.txt");
        Run("pdftotext", [Path.Combine(_folder, $"{name}.pdf"), output]);
        return File.ReadAllText(output).Count(character => character == '\f');
    }

    /// <summary>The words of a page, in points from its upper left corner.</summary>
    internal IReadOnlyList<PageWord> Words(string name, int page)
    {
        string output = Path.Combine(_folder, $"{name}-{page}.html");
        Run("pdftotext", ["-bbox", "-f", Number(page), "-l", Number(page), Path.Combine(_folder, $"{name}.pdf"), output]);
        XNamespace html = "http://www.w3.org/1999/xhtml";
        return [.. XDocument.Load(output)
            .Descendants(html + "word")
            .Select(word => new PageWord(word.Value, At(word, "xMin"), At(word, "yMin"), At(word, "xMax"), At(word, "yMax")))];
    }

    internal PageImage Image(string name, int page)
    {
        string output = Path.Combine(_folder, $"{name}-{page}");
        Run(
            "pdftoppm",
            ["-r", Number(PageImage.Resolution), "-f", Number(page), "-l", Number(page), "-singlefile", Path.Combine(_folder, $"{name}.pdf"), output]);
        return PageImage.Read(File.ReadAllBytes($"{output}.ppm"));
    }

    private static IEnumerable<(string Name, Document Document)> Documents()
    {
        DocumentProperties software = SampleDocuments.OfficialProperties.With("profile", "gb33476");
        Block[] short23 = [.. Enumerable.Range(1, 23).Select(number => P($"第{number}行"))];
        yield return ("summary", SampleDocuments.Summary);
        yield return ("square", Official(P(new string('正', 726))));
        yield return ("square-gb33476", Of(software, P(new string('正', 726))));
        yield return ("lines", Official(short23));
        yield return ("lines-gb33476", Of(software, short23));
        yield return ("mark", Official(Box("letterhead", Box("mark", P("青岚镇人民政府文件")), Box("number", P("青政发〔2026〕12号"))), H(1, "关于夜校的通知"), P("正文。")));
        yield return ("signature", Official(P("正文。"), Box("signature", P("青岚镇人民政府文化站"), P("二〇二六年"))));
        yield return ("report", SampleDocuments.EnglishReport);
        yield return ("letter", SampleDocuments.Letter);
        yield return ("order", SampleDocuments.Order);
        yield return ("minutes", SampleDocuments.Minutes);
        yield return ("draft", Of(SampleDocuments.OfficialProperties with { Draft = true }, short23));
        yield return ("draft-report", Of(SampleDocuments.EnglishReport.Properties with { Draft = true }, P("Text.")));
        yield return ("lines-28pt", Of(SampleDocuments.OfficialProperties.With("line", "28pt"), short23));
        yield return ("centred", Of(SampleDocuments.OfficialProperties.With("page_number", "center"), short23));
        yield return ("title", Official(H(1, "青岚镇人民政府关于2026年上半年宣传思想文化工作开展情况和下一步工作打算的报告"), P("正文。")));
        yield return ("even", SampleDocuments.Summary with { Properties = SampleDocuments.OfficialProperties.With("colophon", "even-page") });
        yield return ("long", SampleDocuments.Long);
    }

    internal static bool IsInstalled(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));

    /// <param name="fonts">The file that says where fonts are; null for the fonts of these tests.</param>
    internal static void Run(string tool, string[] arguments, string? fonts = null)
    {
        ProcessStartInfo start = new(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["FONTCONFIG_FILE"] = fonts ?? Path.Combine(Repository.Root, "tests", "fonts", "fonts.conf");
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{tool} has not finished");
        }

        Assert.Equal(0, process.ExitCode);
    }

    private static double At(XElement word, string side) => double.Parse(word.Attribute(side)!.Value, CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
