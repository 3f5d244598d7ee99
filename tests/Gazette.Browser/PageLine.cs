using System.Globalization;
using System.Xml.Linq;

namespace Gazette.Browser;

/// <summary>A line of text on a printed page; lengths in points.</summary>
internal sealed record PageLine(double Top, double Left, double Right, double Height, string Text)
{
    private const char FirstWide = '\u2E80';

    /// <summary>Whether all of its characters are as wide as they are high.</summary>
    public bool IsChinese => Text.All(letter => letter >= FirstWide);

    /// <summary>Whether it is the number of a page.</summary>
    public bool IsNumber => Text is ['—', .., '—'];

    public static PageLine Of(XElement line)
    {
        (double top, double bottom) = (At(line, "yMin"), At(line, "yMax"));
        return new PageLine(top, At(line, "xMin"), At(line, "xMax"), bottom - top, string.Concat(line.Elements().Select(word => word.Value)));
    }

    private static double At(XElement line, string side) => double.Parse(line.Attribute(side)!.Value, CultureInfo.InvariantCulture);
}
