using System.Text.RegularExpressions;

namespace Gazette.Schema;

/// <summary>How a report writes widths: <c>80mm</c>, <c>8cm</c>, <c>50%</c>; for columns also <c>auto</c>.</summary>
internal static partial class WidthText
{
    /// <summary>Of a picture: more than zero, and at most the available width.</summary>
    public const string Pattern = "^(100|[1-9][0-9]?(\\.[0-9]+)?)%$|^[1-9][0-9]{0,2}(\\.[0-9]+)?mm$|^[1-9][0-9]?(\\.[0-9]+)?cm$";

    public const string ColumnPattern = $"^auto$|{Pattern}";

    [GeneratedRegex(Pattern)]
    public static partial Regex OfPicture();

    [GeneratedRegex(ColumnPattern)]
    public static partial Regex OfColumn();
}
