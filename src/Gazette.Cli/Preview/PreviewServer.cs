using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Gazette.Cli.Preview;

/// <summary>
/// Serves the preview at a free port of this machine. There are two things to ask for, the page and its news, and neither is a file: what the page shows
/// is what the last compilation has read. The server is Kestrel alone, without what web applications have around it.
/// </summary>
internal sealed class PreviewServer : IHttpApplication<HttpContext>, IDisposable
{
    private const int MostConnections = 64;
    private const int MostStreams = 8;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly KestrelServer _server;
    private readonly PreviewPage _page;
    private readonly PreviewNews _news;
    private readonly CancellationTokenSource _stop = new();
    private PreviewAddress _address = new(0, PreviewAddress.NewToken());
    private int _streams;

    public PreviewServer(PreviewPage page, PreviewNews news)
    {
        _page = page;
        _news = news;
        KestrelServerOptions options = new() { AddServerHeader = false };
        options.Limits.MaxConcurrentConnections = MostConnections;
        options.Limits.MaxRequestBodySize = 0;
        options.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
        SocketTransportFactory sockets = new(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        _server = new KestrelServer(Options.Create(options), sockets, NullLoggerFactory.Instance);
    }

    public async Task<PreviewAddress> Start()
    {
        await _server.StartAsync(this, CancellationToken.None).ConfigureAwait(false);
        string address = _server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
        _address = _address with { Port = new Uri(address).Port };
        return _address;
    }

    public async Task Stop()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        using CancellationTokenSource patience = new(Farewell);
        await _server.StopAsync(patience.Token).ConfigureAwait(false);
    }

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        HttpResponse response = context.Response;
        Guard(response.Headers);
        if (RequestGate.FindRefusal(_address, context.Request.Method, context.Request.Headers) is { } status)
        {
            response.StatusCode = status;
            return;
        }

        // As it was sent: nothing in it is decoded, and no path in it leads anywhere.
        string[] target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2);
        switch (_address.PathOf(target[0]))
        {
            case "":
                await _page.Write(response).ConfigureAwait(false);
                break;
            case "events":
                await Stream(context, target is [_, ['k', 'e', 'y', '=', .. string key]] ? key : "").ConfigureAwait(false);
                break;
            default:
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    public void Dispose()
    {
        _server.Dispose();
        _stop.Dispose();
    }

    private async Task Stream(HttpContext context, string key)
    {
        try
        {
            if (Interlocked.Increment(ref _streams) > MostStreams || key.Length > PreviewedReport.KeyLength)
            {
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return;
            }

            using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token, context.RequestAborted);
            await EventStream.Write(context.Response, _news, key, end.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The page is closed, or the preview ends.
        }
        finally
        {
            Interlocked.Decrement(ref _streams);
        }
    }

    private static void Guard(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
