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
    private const double TextWidth = 156 * PointsOfMillimetre;

    public async Task Run()
    {
        await browser.Check("an official page is printed with 22 lines of 28 characters", PrintLong);
        string built = Path.Combine(work, "official");
        foreach (string input in (string[])["township-half-year", "township-roll-up", "villages", "yearbook", "gallery"])
        {
            await Call(program, "build", Path.Combine(examples, input), "--to", "html", "-o", Path.Combine(built, input));
        }

        string[] pages = [.. Directory.GetFiles(built, "*.html", SearchOption.AllDirectories).Where(IsOfficial).Order(StringComparer.Ordinal)];
        await browser.Check($"all {pages.Length} official examples are printed with at most 22 lines of 28 characters, and their text fills both", async () =>
        {
            (int fullPages, int fullLines) = (0, 0);
            foreach (string page in pages)
            {
                (int Pages, int Lines) full = CheckExample(Path.GetFileNameWithoutExtension(page), await Print(page));
                (fullPages, fullLines) = (fullPages + full.Pages, fullLines + full.Lines);
            }

            // So that the check does not pass because it finds no text.
            Expect(pages.Length > 20, $"there are {pages.Length} official examples");
            Expect(fullPages >= 2 && fullLines >= 80, $"{fullPages} pages and {fullLines} lines are full");
        });
    }

    private async Task PrintLong()
    {
        string report = Path.Combine(work, "long.yaml");
        int count = LinesOnPage * CharactersOnLine * (FullPages + 2) / Words.Length;
        string words = string.Concat(Enumerable.Repeat(Words, count));
        string example = await File.ReadAllTextAsync(Path.Combine(examples, "township-half-year", "report.yaml"));
        await File.WriteAllTextAsync(report, Opening().Replace(example, $"opening: {words}"));
        await Call(program, "build", report, "--to", "html", "-o", Path.Combine(work, "printed"));

        // The first page has the title.
        foreach (XElement full in (await Print(Path.Combine(work, "printed", "long.html")))[1..(FullPages + 1)])
        {
            Check(full);
        }
    }

    // The pages of a web page as it is printed, with their lines.
    private async Task<XElement[]> Print(string page)
    {
        await using OpenPage open = await browser.NewPage();
        await open.Page.GotoAsync(new Uri(page).AbsoluteUri);
        string pdf = Path.ChangeExtension(page, ".pdf");
        await open.Page.PdfAsync(new() { Path = pdf, PreferCSSPageSize = true });
        XDocument layout = XDocument.Parse(await Call("pdftotext", "-bbox-layout", pdf, "-"));
        return [.. layout.Descendants().Where(element => element.Name.LocalName == "page")];
    }

    private static bool IsOfficial(string page) => File.ReadAllText(page).Contains("class=\"official", StringComparison.Ordinal);

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

    // Titles, tables and colophons have their own sizes, so only lines as high as most are body text. Chinese text without digits is full with as many
    // characters as fit, or one less where a mark may not begin the next line.
    private static (int Pages, int Lines) CheckExample(string name, XElement[] pages)
    {
        PageLine[][] all = [.. pages.Select(page => page.Descendants().Where(element => element.Name.LocalName == "line").Select(PageLine.Of).ToArray())];
        double usual = all.SelectMany(lines => lines).GroupBy(line => Math.Round(line.Height)).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;
        (int fullPages, int fullLines) = (0, 0);
        for (int i = 0; i < all.Length; i++)
        {
            string place = $"{name}, page {i + 1}";
            PageLine[] body = [.. all[i].Where(line => Math.Abs(line.Height - usual) < 1 && !line.IsNumber).OrderBy(line => line.Top)];
            double[] tops = [.. body.Select(line => line.Top).Distinct()];
            Expect(tops.Length <= LinesOnPage, $"{place} has {tops.Length} lines");
            Expect(tops.Zip(tops.Skip(1)).All(pair => pair.Second - pair.First > Line - 1), $"{place} has lines that are too close");
            Expect(body.All(line => line.Right < TextLeft + TextWidth + 1), $"{place} has lines that are too long");
            fullPages += tops.Length == LinesOnPage ? 1 : 0;
            Expect(
                tops.Length < LinesOnPage || Math.Abs(((tops[^1] - tops[0]) / (LinesOnPage - 1)) - Line) < 0.1,
                $"{place} has lines that are not {Line} pt apart");
            foreach (PageLine line in body.Where(line => line.IsChinese && Math.Abs(line.Right - TextLeft - TextWidth) < 1))
            {
                int most = CharactersOnLine - (int)Math.Round((line.Left - TextLeft) / (TextWidth / CharactersOnLine));
                Expect(line.Text.Length <= most && line.Text.Length >= most - 2, $"{place}: {line.Text.Length} characters in {line.Text}");
                fullLines += line.Text.Length == most ? 1 : 0;
            }
        }

        return (fullPages, fullLines);
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
