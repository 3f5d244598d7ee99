using System.Text;

namespace Gazette.Documents;

/// <summary>The addresses that a link may have: none that runs something, reads a file or accesses a network share.</summary>
internal static class LinkTarget
{
    // RFC 3986, 2: these characters never occur unescaped in an address; writers need not quote an address without them.
    private const string Unsafe = " \"<>\\^`{|}";

    /// <summary>The address as all writers write it; null if it is not allowed.</summary>
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
