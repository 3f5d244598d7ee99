using System.Globalization;

namespace Gazette.Documents;

/// <summary>The containers that change the page: <c>::: columns {count=3}</c> and <c>::: landscape</c>.</summary>
internal static class PageColumns
{
    public const string CountName = "count";

    public const int FewestColumns = 2;
    public const int MostColumns = 4;

    /// <summary>How many columns; null where what is said is no such number.</summary>
    public static int? CountOf(Container columns) =>
        !columns.Attributes.TryGetValue(CountName, out string? said) ? FewestColumns
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is >= FewestColumns and <= MostColumns ? count
        : null;
}
