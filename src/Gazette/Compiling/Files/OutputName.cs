using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gazette.Sources;
using Gazette.Writers;

namespace Gazette.Compiling.Files;

/// <summary>
/// Makes file names that are valid on every system. The text comes from a report, so a name must not lead out of the folder, be hidden, or mean a
/// device.
/// </summary>
internal static class OutputName
{
    /// <summary>In UTF-8; leaves room for an extension below the 255 bytes that file systems allow.</summary>
    private const int LongestName = 200;

    /// <summary>Replaces everything that some system forbids in a name; never empty. A name shortened for length ends in a hash of the whole.</summary>
    public static string Clean(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringBuilder clean = new();
        foreach (Rune rune in UnicodeComposition.Join(name).EnumerateRunes())
        {
            clean.Append(IsForbidden(rune) ? "_" : rune.ToString());
        }

        string trimmed = clean.ToString().Trim(' ', '.', '\u00A0', '\u3000');
        string safe = trimmed.Length == 0 ? "_" : DeviceName.Is(trimmed) ? "_" + trimmed : trimmed;
        return Encoding.UTF8.GetByteCount(safe) > LongestName ? Shorten(safe) : safe;
    }

    /// <summary>A path of clean names, separated by <c>/</c>.</summary>
    public static string CleanPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string[] names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return names.Length == 0 ? Clean("") : string.Join('/', names.Select(Clean));
    }

    /// <summary>
    /// The name that a report claims by writing a file: for a document, its name without the format's extension; for any other file, its full name.
    /// </summary>
    public static string ClaimOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return OutputFormats.FindByPath(path) is { } format ? path[..^format.Extension.Length] : path;
    }

    /// <summary>
    /// Two names with the same key would be the same file on some system: differences in case, full width and composed letters are ignored.
    /// </summary>
    public static string KeyOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringBuilder key = new(name.Length);
        foreach (char letter in name)
        {
            // U+FF01..U+FF5E are the full-width forms of U+0021..U+007E, in the same order.
            key.Append(letter switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(letter - '\uFF01' + '!'),
                '\u3000' => ' ',
                _ => letter,
            });
        }

        return UnicodeComposition.Join(key.ToString()).ToUpperInvariant();
    }

    /// <summary>The hash of <see cref="KeyOf"/>.</summary>
    public static ContentHash HashOf(string name) => ContentHash.Of(KeyOf(name));

    private static bool IsForbidden(Rune rune) =>
        "<>:\"/\\|?*%".Contains((char)Math.Min(rune.Value, char.MaxValue), StringComparison.Ordinal)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune == Rune.ReplacementChar;

    private static string Shorten(string name)
    {
        string tail = "~" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
        StringBuilder kept = new();
        int bytes = tail.Length;
        foreach (Rune rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestName)
            {
                break;
            }

            kept.Append(rune);
        }

        return kept.ToString().TrimEnd(' ', '.') + tail;
    }
}
