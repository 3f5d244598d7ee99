using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>
/// What the container around a table says of it: <c>::: table {widths="30% auto 25mm" .merge}</c>. Markdown has no words for
/// it, and shows the table as it is.
/// </summary>
/// <param name="Widths">A width for each column, or none where the column takes what is over; empty for all columns so.</param>
/// <param name="Merge">Equal words below one another become one cell.</param>
internal sealed record TableForm(ImmutableArray<Length?> Widths, bool Merge)
{
    public const string WidthsName = "widths";
    public const string MergeName = "merge";
    public const string Automatic = "auto";

    public static TableForm None { get; } = new([], Merge: false);

    public static TableForm Of(Container container) => new(
        container.Attributes.GetValueOrDefault(WidthsName) is { } widths ? ReadWidths(widths) : [],
        container.HasClass(MergeName));

    /// <summary>The first width of a list that cannot be read; null where all can.</summary>
    public static string? FindBadWidth(string widths) => Words(widths).FirstOrDefault(word => word != Automatic && Length.Parse(word) is null);

    private static ImmutableArray<Length?> ReadWidths(string widths) => [.. Words(widths).Select(Length.Parse)];

    private static string[] Words(string widths) => widths.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
}
