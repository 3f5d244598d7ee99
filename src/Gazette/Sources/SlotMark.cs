using System.Globalization;

namespace Gazette.Sources;

/// <summary>
/// The mark in rendered Markdown that represents a <see cref="LocatedText"/>: its index between two characters that data may not contain.
/// </summary>
internal static class SlotMark
{
    /// <summary>A Unicode noncharacter.</summary>
    public const char Open = '\uFDD0';

    /// <summary>Another noncharacter; the index in decimal digits comes before it.</summary>
    public const char Close = '\uFDD1';

    public const int MaxLength = 12;

    public static string Of(int index) => $"{Open}{index}{Close}";

    /// <summary>Writes the mark, at most <see cref="MaxLength"/> characters, and returns its length.</summary>
    public static int Write(int index, Span<char> mark)
    {
        mark[0] = Open;
        index.TryFormat(mark[1..], out int digits, default, CultureInfo.InvariantCulture);
        mark[digits + 1] = Close;
        return digits + 2;
    }
}
