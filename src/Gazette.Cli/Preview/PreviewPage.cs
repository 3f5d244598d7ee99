using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Gazette.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Gazette.Cli.Preview;

/// <summary>
/// The page in the browser: its outline, style and script, which are part of the program, and the words that it says. Nothing else runs in it, and it
/// asks for nothing but its news.
/// </summary>
internal sealed class PreviewPage(SpokenLanguage language)
{
    private const string Nonce = "@nonce@";

    // Only data of the page itself is let in, and only the preview itself may be asked. No other page may show this one in a frame.
    private static readonly string Policy = Read("policy.txt").TrimEnd().ReplaceLineEndings("; ");

    private readonly string _text = Compose(language);

    public async Task Write(HttpResponse response)
    {
        string nonce = PreviewAddress.NewToken();
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = Policy.Replace(Nonce, nonce, StringComparison.Ordinal);
        byte[] page = Encoding.UTF8.GetBytes(_text.Replace(Nonce, nonce, StringComparison.Ordinal));
        response.ContentLength = page.Length;
        await response.Body.WriteAsync(page).ConfigureAwait(false);
    }

    private static string Compose(SpokenLanguage language)
    {
        string page = Read("page.html")
            .Replace("@lang@", language == SpokenLanguage.Chinese ? "zh-CN" : "en", StringComparison.Ordinal)
            .Replace("@style@", Read("page.css"), StringComparison.Ordinal)
            .Replace("@script@", Read("page.js"), StringComparison.Ordinal)
            .Replace("@words@", WebUtility.HtmlEncode(Encoding.UTF8.GetString(WordsIn(language))), StringComparison.Ordinal);
        foreach ((string name, Words words) in PreviewWords.OfPage)
        {
            page = page.Replace($"@{name}@", WebUtility.HtmlEncode(words.In(language)), StringComparison.Ordinal);
        }

        return page;
    }

    private static byte[] WordsIn(SpokenLanguage language)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            json.WriteStartObject();
            foreach ((string name, Words words) in PreviewWords.OfPage)
            {
                json.WriteString(name, words.In(language));
            }

            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
