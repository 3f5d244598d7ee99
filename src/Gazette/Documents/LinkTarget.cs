using System.Text;

namespace Gazette.Documents;

/// <summary>Which addresses a link may lead to: nothing that runs, reads a file or reaches into a network share.</summary>
internal static class LinkTarget
{
    // RFC 3986, 2: these stand in no address as they are; writers need not quote what has none of them.
    private const string Unsafe = " \"<>\\^`{|}";

    /// <summary>The address as both writers write it, or none where it is not allowed.</summary>
    public static string? Check(string target)
    {
        string address = Escape(target.Trim());
        return address.StartsWith('#') ? (address.Length > 1 ? address : null)
            : Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
                && ((uri.Scheme is "http" or "https" && address.AsSpan(uri.Scheme.Length).StartsWith("://") && uri.Host.Length > 0)
                    || (uri.Scheme == "mailto" && address.Contains('@', StringComparison.Ordinal)))
                ? address
                : null;
    }

    private static string Escape(string address)
    {
        if (!address.Any(IsUnsafe))
        {
            return address;
        }

        StringBuilder escaped = new();
        foreach (char c in address)
        {
            if (char.IsControl(c))
            {
                continue;
            }

            if (IsUnsafe(c))
            {
                escaped.Append(Uri.EscapeDataString(c.ToString()));
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    private static bool IsUnsafe(char c) => char.IsControl(c) || char.IsWhiteSpace(c) || Unsafe.Contains(c, StringComparison.Ordinal);
}
