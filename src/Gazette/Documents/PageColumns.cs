using System.Globalization;

namespace Gazette.Documents;

/// <summary>The containers that change the page layout: <c>::: columns {count=3}</c> and <c>::: landscape</c>.</summary>
internal static class PageColumns
{
    public const string CountName = "count";

    public const int FewestColumns = 2;
    public const int MostColumns = 4;

    /// <summary>The number of columns; null if the value is not a valid number.</summary>
    public static int? CountOf(Container columns) =>
        !columns.Attributes.TryGetValue(CountName, out string? said) ? FewestColumns
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is >= FewestColumns and <= MostColumns ? count
        : null;
}
