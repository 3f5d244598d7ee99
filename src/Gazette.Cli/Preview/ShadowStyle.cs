using System.Text.RegularExpressions;

namespace Gazette.Cli.Preview;

/// <summary>The style sheet of a page, for one that is shown as a part of another: there it has no root, and its width is not that of the screen.</summary>
internal static partial class ShadowStyle
{
    public static string Of(string styles)
    {
        string rootless = styles.Replace(":root", "html", StringComparison.Ordinal);
        return ShareOfWidth().Replace(WidthOfScreen().Replace(rootless, "@container (max-width"), "$1cqi");
    }

    [GeneratedRegex(@"@media screen and \(max-width")]
    private static partial Regex WidthOfScreen();

    [GeneratedRegex("([0-9])vw")]
    private static partial Regex ShareOfWidth();
}
