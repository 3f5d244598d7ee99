using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>
/// The settings in the container around a table: <c>::: table {widths="30% auto 25mm" .merge}</c>. Markdown cannot express them, and shows the plain
/// table.
/// </summary>
/// <param name="Widths">A width for each column, or null for a column that shares the rest; empty if all columns do.</param>
/// <param name="Merge">Whether cells with equal text below one another are merged.</param>
internal sealed record TableForm(ImmutableArray<Length?> Widths, bool Merge)
{
    public const string WidthsName = "widths";
    public const string MergeName = "merge";
    public const string Automatic = "auto";

    public static TableForm None { get; } = new([], Merge: false);

    public static TableForm Of(Container container) => new(
        container.Attributes.GetValueOrDefault(WidthsName) is { } widths ? ReadWidths(widths) : [],
        container.HasClass(MergeName));

    /// <summary>The first width of a list that cannot be read; null if all can.</summary>
    public static string? FindBadWidth(string widths) => Words(widths).FirstOrDefault(word => word != Automatic && Length.Parse(word) is null);

    private static ImmutableArray<Length?> ReadWidths(string widths) => [.. Words(widths).Select(Length.Parse)];

    private static string[] Words(string widths) => widths.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
}
