using System.Text;
using Microsoft.AspNetCore.Http;

namespace Gazette.Cli.Preview;

/// <summary>Tells one page what there is to show, and whatever is new after that (server-sent events of HTML).</summary>
internal static class EventStream
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    /// <param name="key">The report that the page shows.</param>
    public static async Task Write(HttpResponse response, PreviewNews news, string key, CancellationToken cancellation)
    {
        response.ContentType = "text/event-stream";
        await response.StartAsync(cancellation).ConfigureAwait(false);
        news.Want(key);
        try
        {
            await Tell(response.Body, news, key, cancellation).ConfigureAwait(false);
        }
        finally
        {
            news.Leave(key);
        }
    }

    private static async Task Tell(Stream body, PreviewNews news, string key, CancellationToken cancellation)
    {
        byte[] report = [];
        byte[] list = [];
        while (!cancellation.IsCancellationRequested)
        {
            PreviewState now = news.Look(key);
            if (now.List != list)
            {
                list = now.List;
                await Send(body, "list", list, cancellation).ConfigureAwait(false);
            }

            if (now.Report is { } newest && !newest.AsSpan().SequenceEqual(report))
            {
                report = newest;
                await Send(body, "report", report, cancellation).ConfigureAwait(false);
            }

            // Words to nobody find out that a page is gone.
            using CancellationTokenSource silence = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            if (await Task.WhenAny(now.Changed, Task.Delay(LongestSilence, silence.Token)).ConfigureAwait(false) != now.Changed)
            {
                await body.WriteAsync(": \n\n"u8.ToArray(), cancellation).ConfigureAwait(false);
            }

            await silence.CancelAsync().ConfigureAwait(false);
        }
    }

    // The data is JSON without line ends.
    private static async Task Send(Stream body, string name, byte[] data, CancellationToken cancellation)
    {
        await body.WriteAsync(Encoding.ASCII.GetBytes($"event: {name}\ndata: "), cancellation).ConfigureAwait(false);
        await body.WriteAsync(data, cancellation).ConfigureAwait(false);
        await body.WriteAsync("\n\n"u8.ToArray(), cancellation).ConfigureAwait(false);
        await body.FlushAsync(cancellation).ConfigureAwait(false);
    }
}
