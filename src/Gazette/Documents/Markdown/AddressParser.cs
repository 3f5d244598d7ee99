using System.Buffers;
using Gazette.Sources;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Recognizes bare addresses, as GitHub does (GFM 0.29, 6.9): <c>https://example.org/a</c>, <c>www.example.org</c>, <c>a@example.org</c>. Punctuation at the
/// end does not belong to them, and neither do Chinese characters, between which there is no blank.
/// </summary>
internal sealed class AddressParser : InlineParser
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> OfPath = SearchValues.Create(
        $"{SlotMark.Open}{SlotMark.Close}0123456789{Letters}{Letters.ToUpperInvariant()}-._~:/?#@!$&'()*+,;=%");

    private static readonly SearchValues<char> OfMailbox = SearchValues.Create($"0123456789{Letters}{Letters.ToUpperInvariant()}.-_+");

    public AddressParser() => OpeningCharacters = [.. Letters, .. Letters.ToUpperInvariant(), .. "0123456789"];

    /// <summary>Whether a text may have addresses at all; those that have none are parsed without looking at every word.</summary>
    public static bool MayBeIn(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase) || HasMail(text);

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (IsInWord(slice.PeekCharExtra(-1)))
        {
            return false;
        }

        ReadOnlySpan<char> text = slice.Text.AsSpan(slice.Start, slice.Length);
        (int length, string scheme) = Read(text);
        if (length == 0)
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new AddressInline(text[..length].ToString(), scheme)
        {
            Span = new Markdig.Syntax.SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }

    private static (int Length, string Scheme) Read(ReadOnlySpan<char> text)
    {
        foreach (string scheme in (ReadOnlySpan<string>)["https://", "http://"])
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                int domain = LengthOfDomain(text[scheme.Length..]);
                return domain == 0 ? default : (LengthOfAddress(text, scheme.Length + domain), "");
            }
        }

        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            int domain = LengthOfDomain(text);
            return domain <= "www.".Length ? default : (LengthOfAddress(text, domain), "http://");
        }

        int at = text.IndexOfAnyExcept(OfMailbox);
        if (at <= 0 || text[at] != '@')
        {
            return default;
        }

        int length = at + 1 + LengthOfDomain(text[(at + 1)..]);
        bool isMail = length > at + 1 && !(length < text.Length && text[length] is '-' or '_' or '@') && !ReferenceKind.IsId(text[(at + 1)..length]);
        return isMail ? (length, "mailto:") : default;
    }

    // Two parts or more between dots, without an underscore in the last two.
    private static int LengthOfDomain(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_'))
        {
            end++;
        }

        ReadOnlySpan<char> domain = text[..end].TrimEnd("._-");
        int last = domain.LastIndexOf('.');
        int before = last <= 0 ? -1 : domain[..last].LastIndexOf('.');
        return last > 0 && last < domain.Length - 1 && !domain[(before + 1)..].Contains('_') && domain.IndexOf("..") < 0 ? domain.Length : 0;
    }

    private static int LengthOfAddress(ReadOnlySpan<char> text, int domain)
    {
        int length = text[domain..].IndexOfAnyExcept(OfPath);
        ReadOnlySpan<char> address = length < 0 ? text : text[..(domain + length)];
        while (true)
        {
            if (address[^1] == ')' && address.Count(')') > address.Count('('))
            {
                address = address[..^1];
            }
            else if (address[^1] is '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'')
            {
                address = address[..^1];
            }
            else if (address[^1] == ';')
            {
                int entity = address.LastIndexOf('&');
                bool isEntity = entity > domain && !address[(entity + 1)..^1].IsEmpty && !address[(entity + 1)..^1].ContainsAnyExcept(OfMailbox);
                address = isEntity ? address[..entity] : address[..^1];
            }
            else
            {
                return address.Length;
            }
        }
    }

    private static bool HasMail(string text)
    {
        for (int at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (at > 0 && at + 1 < text.Length && OfMailbox.Contains(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInWord(char before) => char.IsAsciiLetterOrDigit(before) || before is '/' or '@' or '.' or '-' or '_' or '+' or SlotMark.Close;
}
