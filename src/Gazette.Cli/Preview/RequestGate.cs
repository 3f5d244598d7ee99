using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Gazette.Cli.Preview;

/// <summary>
/// Lets in only requests that the preview's own page makes. Any page that a browser shows can send requests to this machine, also under another name
/// for it, and must learn nothing.
/// </summary>
internal static class RequestGate
{
    private const string FetchSite = "Sec-Fetch-Site";

    /// <summary>The status code that turns a request away; null for one that may come in.</summary>
    public static int? FindRefusal(PreviewAddress address, string method, IHeaderDictionary headers) =>
        headers[HeaderNames.Host] != address.Host ? StatusCodes.Status421MisdirectedRequest
        : !IsMissingOrOne(headers[HeaderNames.Origin], address.Origin) || !IsMissingOrOne(headers[FetchSite], "none", "same-origin")
            ? StatusCodes.Status403Forbidden
        : !HttpMethods.IsGet(method) ? StatusCodes.Status405MethodNotAllowed
        : null;

    private static bool IsMissingOrOne(StringValues given, params ReadOnlySpan<string> allowed) =>
        given.Count == 0 || (given is [{ } only] && allowed.Contains(only));
}
