using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Gazette.Browser;

/// <summary>
/// An official document as Chromium prints it: 22 lines of 28 characters a page (GB/T 9704-2012, 5.2.2). Characters of every Chinese font are as wide as
/// they are high, so both numbers hold for any font. How high above a line its box begins depends on the font, by up to the height of a line.
/// </summary>
internal sealed partial class PrintChecks(CheckedBrowser browser, string program, string examples, string work)
{
    private const int LinesOnPage = 22;
    private const int CharactersOnLine = 28;
    private const int FullPages = 2;
    private const string Words = "长河湾村广场修缮工程按月公布进度";
    private const double Line = 28.95;
    private const double PointsOfMillimetre = 72 / 25.4;
    private const double TextTop = 37 * PointsOfMillimetre;
    private const double TextLeft = 28 * PointsOfMillimetre;

    public Task Run() => browser.Check("an official page is printed with 22 lines of 28 characters", Print);

    private async Task Print()
    {
        string report = Path.Combine(work, "long.yaml");
        int count = LinesOnPage * CharactersOnLine * (FullPages + 2) / Words.Length;
        string words = string.Concat(Enumerable.Repeat(Words, count));
        string example = await File.ReadAllTextAsync(Path.Combine(examples, "township-half-year", "report.yaml"));
        await File.WriteAllTextAsync(report, Opening().Replace(example, $"opening: {words}"));
        await Call(program, "build", report, "--to", "html", "-o", Path.Combine(work, "printed"));
        await using OpenPage open = await browser.NewPage();
        await open.Page.GotoAsync(new Uri(Path.Combine(work, "printed", "long.html")).AbsoluteUri);
        string pdf = Path.Combine(work, "long.pdf");
        await open.Page.PdfAsync(new() { Path = pdf, PreferCSSPageSize = true });

        XDocument layout = XDocument.Parse(await Call("pdftotext", "-bbox-layout", pdf, "-"));
        XElement[] pages = [.. layout.Descendants().Where(element => element.Name.LocalName == "page")];

        // The first page has the title.
        foreach (XElement full in pages[1..(FullPages + 1)])
        {
            Check(full);
        }
    }

    private static void Check(XElement page)
    {
        (double Top, double Left, string Text)[] lines =
        [
            .. page.Descendants().Where(element => element.Name.LocalName == "line")
                .Select(line => (Of(line, "yMin"), Of(line, "xMin"), string.Concat(line.Elements().Select(word => word.Value))))
                .Where(line => !line.Item3.Contains('—', StringComparison.Ordinal))
                .OrderBy(line => line.Item1),
        ];
        Expect(lines.Length == LinesOnPage, $"{lines.Length} lines");
        int[] counts = [.. lines.Select(line => line.Text.Length).Distinct()];
        Expect(counts is [CharactersOnLine], $"lines have {string.Join(" or ", counts)} characters");
        double pitch = (lines[^1].Top - lines[0].Top) / (LinesOnPage - 1);
        Expect(Math.Abs(pitch - Line) < 0.1, $"lines are {pitch:0.00} pt apart");
        Expect(Math.Abs(lines[0].Left - TextLeft) < 1, $"the text begins {lines[0].Left:0.0} pt from the left edge");
        Expect(Math.Abs(lines[0].Top - TextTop) < Line, $"the text begins {lines[0].Top:0.0} pt from the upper edge");
    }

    private static double Of(XElement line, string name) => double.Parse(line.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static async Task<string> Call(string name, params string[] arguments)
    {
        ProcessStartInfo start = new(name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(await errors);
    }

    [GeneratedRegex("^opening: .*$", RegexOptions.Multiline)]
    private static partial Regex Opening();

    private static void Expect(bool isSo, string what)
    {
        if (!isSo)
        {
            throw new InvalidOperationException(what);
        }
    }
}
