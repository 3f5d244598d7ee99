using System.Globalization;

namespace Gazette.Sources;

/// <summary>What stands in rendered Markdown for a <see cref="LocatedText"/>: two characters that data may not contain, and its index between them.</summary>
internal static class SlotMark
{
    /// <summary>A noncharacter.</summary>
    public const char Open = '\uFDD0';

    /// <summary>Another; before it stands the index in decimal digits.</summary>
    public const char Close = '\uFDD1';

    public const int MaxLength = 12;

    public static string Of(int index) => $"{Open}{index}{Close}";

    /// <summary>Writes the mark, of <see cref="MaxLength"/> characters at most, and tells its length.</summary>
    public static int Write(int index, Span<char> mark)
    {
        mark[0] = Open;
        index.TryFormat(mark[1..], out int digits, default, CultureInfo.InvariantCulture);
        mark[digits + 1] = Close;
        return digits + 2;
    }
}
