using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gazette.Sources;
using Gazette.Templates.Rendering;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Texts in other notations: escaped, in Base64, as a digest.</summary>
internal static class TextCodes
{
    private const int Base64Bytes = 3;
    private const int Base64Characters = 4;
    private const int LongestEscape = 4;

    public static LocatedText ToBase64(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        byte[] bytes = Encoding.UTF8.GetBytes(text.Text);
        call.Context.CheckLength((long)bytes.Length / Base64Bytes * Base64Characters, call.Place);
        return call.Computed(text, Convert.ToBase64String(bytes));
    }

    public static LocatedText FromBase64(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        byte[] bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text.Text, bytes, out int count))
        {
            throw call.Wrong(0, ArgumentWords.Base64);
        }

        string decoded = Encoding.UTF8.GetString(bytes, 0, count);
        CheckCharacters(decoded, call);
        return call.Computed(text, decoded);
    }

    /// <summary>Refuses characters that no document can hold, which a template can only make by decoding.</summary>
    public static void CheckCharacters(string text, FunctionCall call)
    {
        foreach (char c in text)
        {
            if (TemplateParser.IsForbidden(c) && c != '\r')
            {
                throw new TemplateFault(TemplateDiagnostics.ForbiddenCharacter(call.Place, c));
            }
        }
    }

    public static LocatedText Literal(FunctionCall call)
    {
        LocatedText text = Escape(call.Text(0), call);
        LocatedText quote = LocatedText.OfTemplate("\"", call.Place);
        return LocatedText.Join(quote, text, quote);
    }

    public static LocatedText Escape(LocatedText text, FunctionCall call)
    {
        call.Context.CheckLength((long)text.Length * LongestEscape, call.Place);
        return text.With(Escape);
    }

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "Scriban offers them, and nothing is protected by them.")]
    [SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "Scriban offers them, and nothing is protected by them.")]
    public static LocatedText Digest(FunctionCall call, TextDigest digest)
    {
        LocatedText text = call.Text(0);
        byte[] bytes = Encoding.UTF8.GetBytes(text.Text);
        byte[] key = digest is TextDigest.HmacSha1 or TextDigest.HmacSha256 or TextDigest.HmacSha512 ? Encoding.UTF8.GetBytes(call.Text(1).Text) : [];
        byte[] hash = digest switch
        {
            TextDigest.Md5 => MD5.HashData(bytes),
            TextDigest.Sha1 => SHA1.HashData(bytes),
            TextDigest.Sha256 => SHA256.HashData(bytes),
            TextDigest.Sha512 => SHA512.HashData(bytes),
            TextDigest.HmacSha1 => HMACSHA1.HashData(key, bytes),
            TextDigest.HmacSha256 => HMACSHA256.HashData(key, bytes),
            TextDigest.HmacSha512 => HMACSHA512.HashData(key, bytes),
            _ => throw new UnreachableException(),
        };
        return call.Computed(text, Convert.ToHexStringLower(hash));
    }

    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\t' => "\\t",
                '\r' => "\\r",
                '\n' => "\\n",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
