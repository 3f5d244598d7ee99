using Microsoft.Playwright;

namespace Gazette.Browser;

/// <summary>The preview as a person uses it.</summary>
internal sealed class PreviewChecks(CheckedBrowser browser, string program, string examples, string work)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    public async Task Run()
    {
        string report = Path.Combine(CopyFolder("township-half-year"), "report.yaml");
        await browser.Check("a change is seen within a second", () => SeesChanges(report, isDark: false));
        await browser.Check("a mistake shows with its lines, and goes", () => ShowsMistake(report));
        await browser.Check("a number says where it is from", () => NamesPlaces(report));
        string charts = Path.Combine(CopyFolder("gallery"), "charts.yaml");
        await browser.Check("a number in a drawing says where it is from, and a derived one how", () => NamesAddends(charts));
        await browser.Check("in the dark", () => SeesChanges(report, isDark: true));
        await browser.Check("a folder is a list with search and the next broken report", () => ListsReports(CopyFolder("villages")));
        await browser.Check("documents of a template are tabs", () => ShowsTabs(WriteTwoDocuments()));
        await browser.Check("a report, in English, on a narrow screen", () => FitsSmallScreens(Path.Combine(CopyFolder("library-quarter"), "report.yaml")));
        await browser.Check("pictures of it are drawn", DrawPictures);
        await browser.Check("another page cannot read it", () => IsClosedToOthers(report));
    }

    private async Task SeesChanges(string report, bool isDark)
    {
        using RunningPreview preview = await RunningPreview.Start(program, work, report, "--lang", "zh");
        await using OpenPage open = await browser.Open(preview, isDark);
        IPage page = open.Page;
        await browser.Draw(page, isDark ? "dark" : "light");
        if (isDark)
        {
            await CheckedBrowser.Reach(page);
        }

        string text = await File.ReadAllTextAsync(report);
        await Save(report, text.Replace("value: 120+", "value: 987+", StringComparison.Ordinal));
        await Wait(page, "#page >> text=987", shows: true);
        await Save(report, text);
        await Wait(page, "#page >> text=987", shows: false);
    }

    private async Task ShowsMistake(string report)
    {
        using RunningPreview preview = await RunningPreview.Start(program, work, report, "--lang", "zh");
        await using OpenPage open = await browser.Open(preview);
        IPage page = open.Page;
        string text = await File.ReadAllTextAsync(report);
        await Save(report, text.Replace("{{ lectures }}", "{{ lecture }}", StringComparison.Ordinal));
        await Wait(page, "#messages >> text=没有名为", shows: true);
        await Wait(page, "#notice >> text=报告有错", shows: true);

        // By the keyboard.
        await page.Locator("#messages summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Wait(page, "#messages mark >> text=lecture", shows: true);
        await browser.Draw(page, "mistake");
        await CheckedBrowser.Reach(page);
        await Save(report, text);
        await Wait(page, "#messages summary", shows: false);
        await Wait(page, "#notice >> text=报告有错", shows: false);
    }

    private async Task NamesPlaces(string report)
    {
        using RunningPreview preview = await RunningPreview.Start(program, work, report);
        await using OpenPage open = await browser.Open(preview);
        IPage page = open.Page;
        ILocator number = page.Locator("[data-value]").Filter(new() { HasText = "120" }).First;
        await number.HoverAsync();
        await Wait(page, "#tip >> text=lectures", shows: true);
        await Wait(page, "#tip mark", shows: true);
        await browser.Draw(page, "number");
        await number.ClickAsync();
        await Wait(page, "#origins details[open] >> text=report.yaml:", shows: true);
        await browser.Draw(page, "origin");
        await CheckedBrowser.Reach(page);

        // From the list to the document.
        await page.Locator("#origins summary").Last.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Wait(page, "#page .picked", shows: true);
    }

    private async Task NamesAddends(string report)
    {
        using RunningPreview preview = await RunningPreview.Start(program, work, report);
        await using OpenPage open = await browser.Open(preview);
        IPage page = open.Page;
        await page.Locator("svg rect[data-value]").First.HoverAsync();
        await Wait(page, "#tip >> text=charts.yaml:", shows: true);
        await page.Locator("#values > summary").ClickAsync();
        ILocator derived = page.Locator("#origins summary").Filter(new() { HasText = "%" }).First;
        await derived.ClickAsync();
        await Wait(page, "#origins details[open] .formula", shows: true);
        await browser.Draw(page, "drawing");
        await CheckedBrowser.Reach(page);
    }

    private async Task ListsReports(string folder)
    {
        string broken = Path.Combine(folder, "meiwu.yaml");
        string text = await File.ReadAllTextAsync(broken);
        await Save(broken, text.Replace("metrics:", "metricks:", StringComparison.Ordinal));
        using RunningPreview preview = await RunningPreview.Start(program, work, folder, "--lang", "zh");
        await using OpenPage open = await browser.Open(preview);
        IPage page = open.Page;
        await Wait(page, "#list .mark.broken", shows: true);
        await page.Locator("#next").ClickAsync();
        await Wait(page, "#list [aria-current] >> text=meiwu", shows: true);
        await Wait(page, "#messages summary >> text=metricks", shows: true);
        await browser.Draw(page, "list");
        await CheckedBrowser.Reach(page);
        await page.Locator("#search").FillAsync("zhu");
        await page.Locator("#list button").ClickAsync();
        await Wait(page, "#path >> text=zhuling.yaml", shows: true);
        await Save(broken, text);
        await page.Locator("#search").FillAsync("");
        await Wait(page, "#list .mark.broken", shows: false);
    }

    private async Task ShowsTabs(string report)
    {
        using RunningPreview preview = await RunningPreview.Start(program, work, report);
        await using OpenPage open = await browser.Open(preview);
        IPage page = open.Page;
        await page.Locator("#tabs button").First.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Wait(page, "#page >> text=Second", shows: true);
        await Wait(page, "#tabs [aria-current]:focus >> text=two", shows: true);
        await CheckedBrowser.Reach(page);
    }

    private async Task FitsSmallScreens(string report)
    {
        using RunningPreview preview = await RunningPreview.Start(program, work, report, "--lang", "en");
        await using OpenPage open = await browser.Open(preview, width: 420, height: 800);
        IPage page = open.Page;
        int width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        await browser.Draw(page, "narrow");
        await CheckedBrowser.Reach(page);
        Expect(width <= 420, $"it is {width} wide");
    }

    // For README, in each language.
    private async Task DrawPictures()
    {
        await DrawPicture("preview-en", Path.Combine(CopyFolder("library-quarter"), "report.yaml"), "9,240", "--lang", "en");
        string villages = CopyFolder("villages");
        string broken = Path.Combine(villages, "nanping.yaml");
        await Save(broken, (await File.ReadAllTextAsync(broken)).Replace("}}", "s }}", StringComparison.Ordinal));
        await DrawPicture("preview-zh", villages, "户", "--lang", "zh");
    }

    private async Task DrawPicture(string name, string report, string number, params string[] options)
    {
        using RunningPreview preview = await RunningPreview.Start(program, work, [report, .. options]);
        await using OpenPage open = await browser.Open(preview, width: 1240, height: 640);
        IPage page = open.Page;
        ILocator value = page.Locator("[data-value]").Filter(new() { HasText = number }).First;
        await value.ClickAsync();
        await Wait(page, "#tip mark", shows: true);
        await Wait(page, "#list .mark:not(.good,.doubtful,.broken)", shows: false);
        await browser.Draw(page, name);
    }

    private async Task IsClosedToOthers(string report)
    {
        using RunningPreview preview = await RunningPreview.Start(program, work, report);
        await using OpenPage open = await browser.NewPage();
        IPage page = open.Page;
        await page.RouteAsync("http://elsewhere.example/", route => route.FulfillAsync(new() { Body = "<p>elsewhere</p>", ContentType = "text/html" }));
        await page.GotoAsync("http://elsewhere.example/");
        string read = await page.EvaluateAsync<string>(
            "url => fetch(url).then(answer => 'read ' + answer.status, () => 'nothing')", preview.Address.AbsoluteUri);
        Expect(read == "nothing", read);
        int framed = await page.EvaluateAsync<int>(
            """
            url => new Promise(done => {
              const frame = document.createElement('iframe');
              frame.onload = () => { let length = 0; try { length = frame.contentDocument.body.textContent.length; } catch {} done(length); };
              frame.src = url;
              document.body.append(frame);
            })
            """,
            preview.Address.AbsoluteUri);
        Expect(framed == 0, $"a frame shows {framed} characters");
    }

    private static async Task Wait(IPage page, string what, bool shows)
    {
        ILocator found = page.Locator(what).First;
        await found.WaitForAsync(new() { State = shows ? WaitForSelectorState.Visible : WaitForSelectorState.Hidden, Timeout = (float)Soon.TotalMilliseconds });
    }

    // As editors do: a new file gets the name of the old one.
    private static async Task Save(string path, string text)
    {
        string hidden = Path.Combine(Path.GetDirectoryName(path)!, ".new");
        await File.WriteAllTextAsync(hidden, text);
        File.Move(hidden, path, overwrite: true);
    }

    private static void Expect(bool isSo, string what)
    {
        if (!isSo)
        {
            throw new InvalidOperationException(what);
        }
    }

    private string CopyFolder(string name)
    {
        string folder = Path.Combine(examples, name);
        string copy = Path.Combine(work, name);
        foreach (string file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/output/", StringComparison.Ordinal)))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        return copy;
    }

    private string WriteTwoDocuments()
    {
        string folder = Directory.CreateDirectory(Path.Combine(work, "pair")).FullName;
        File.WriteAllText(
            Path.Combine(folder, "template.yaml"),
            "name: pair\ndescription: { en: Two documents, zh: 两份文档 }\nlanguages: [en]\nstyle: report\ndocuments: [one, two]\nmetrics: {}\n");
        File.WriteAllText(Path.Combine(folder, "one.md.sbn"), "# {{ report.title }}\n\nFirst.\n");
        File.WriteAllText(Path.Combine(folder, "two.md.sbn"), "# {{ report.title }}\n\nSecond.\n");
        string report = Path.Combine(work, "pair.yaml");
        File.WriteAllText(report, "template: ./pair\ntitle: Two of a kind\norganization: Willow Bay\nperiod: 2026-Q2\n");
        return report;
    }
}
