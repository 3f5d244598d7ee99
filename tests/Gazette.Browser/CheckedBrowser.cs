using System.Diagnostics;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Gazette.Browser;

/// <summary>Runs checks in the system's Chromium, and prints how each went.</summary>
/// <param name="only">What is in the names of the checks to run; empty for all.</param>
internal sealed class CheckedBrowser(IPlaywright playwright, IBrowser browser, string pictures, string only) : IAsyncDisposable
{
    public bool HasFailed { get; private set; }

    public static async Task<CheckedBrowser> Start(string pictures, string only)
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        BrowserTypeLaunchOptions options = new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] };
        return new CheckedBrowser(playwright, await playwright.Chromium.LaunchAsync(options), Directory.CreateDirectory(pictures).FullName, only);
    }

    public async Task Check(string name, Func<Task> check)
    {
        if (!name.Contains(only, StringComparison.Ordinal))
        {
            return;
        }

        long start = Stopwatch.GetTimestamp();
        try
        {
            await check();
            Console.WriteLine($"ok      {name} ({Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s)");
        }
        catch (Exception exception) when (exception is PlaywrightException or TimeoutException or InvalidOperationException)
        {
            HasFailed = true;
            Console.WriteLine($"FAILED  {name}: {exception.Message}");
        }
    }

    /// <summary>A page that has the preview open. A message on its console is a fault: whatever the page's policy refuses is one.</summary>
    public async Task<OpenPage> Open(RunningPreview preview, bool isDark = false, int width = 1400, int height = 900)
    {
        OpenPage open = await NewPage(isDark, width, height);
        open.Page.Console += (_, message) => Fault(open, message.Text);
        open.Page.PageError += (_, error) => Fault(open, error);
        await open.Page.GotoAsync(preview.Address.AbsoluteUri);
        await open.Page.Locator("#page h1").First.WaitForAsync();
        return open;
    }

    public async Task<OpenPage> NewPage(bool isDark = false, int width = 1400, int height = 900) => new(await browser.NewPageAsync(new()
    {
        ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        ViewportSize = new() { Width = width, Height = height },
    }));

    private void Fault(OpenPage open, string words)
    {
        if (!open.IsClosing)
        {
            HasFailed = true;
            Console.WriteLine($"FAILED  console: {words}");
        }
    }

    public Task Draw(IPage page, string name) => page.ScreenshotAsync(new() { Path = Path.Combine(pictures, name + ".png") });

    /// <summary>Nothing that axe knows of keeps people from using the page.</summary>
    public static async Task Reach(IPage page)
    {
        AxeResult result = await page.RunAxe();
        if (result.Violations.Length > 0)
        {
            IEnumerable<string> found = result.Violations.Select(
                rule => $"{rule.Id}: {rule.Help}: {string.Join(" | ", rule.Nodes.Take(3).Select(node => $"{node.Target} {node.Html}"))}");
            throw new InvalidOperationException("axe: " + string.Join('\n', found));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
