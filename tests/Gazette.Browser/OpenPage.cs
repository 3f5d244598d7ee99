using Microsoft.Playwright;

namespace Gazette.Browser;

/// <summary>A page that is closed before the preview that it shows ends.</summary>
internal sealed class OpenPage(IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public bool IsClosing { get; private set; }

    public async ValueTask DisposeAsync()
    {
        IsClosing = true;
        await page.CloseAsync();
    }
}
