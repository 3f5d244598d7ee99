using System.Collections.Immutable;
using System.Globalization;

namespace Gazette.Documents;

/// <summary>Pictures side by side: <c>::: pictures {columns=3}</c>.</summary>
internal static class PictureGrid
{
    public const string ColumnsName = "columns";

    public const int FewestColumns = 2;
    public const int MostColumns = 4;

    /// <summary>How many pictures stand side by side at most; null if the value is not a valid number.</summary>
    public static int? ColumnsOf(Container pictures) =>
        !pictures.Attributes.TryGetValue(ColumnsName, out string? said) ? FewestColumns
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is >= FewestColumns and <= MostColumns ? count
        : null;

    /// <summary>The columns of some of its pictures: no more than there are pictures.</summary>
    public static int ColumnsFor(Container pictures, int count) => Math.Min(ColumnsOf(pictures) ?? FewestColumns, count);

    /// <summary>The pictures at the start of some blocks, each with its caption if it has one.</summary>
    public static ImmutableArray<(Paragraph Picture, Container? Caption)> Take(ReadOnlySpan<Block> blocks)
    {
        ImmutableArray<(Paragraph Picture, Container? Caption)>.Builder pictures = ImmutableArray.CreateBuilder<(Paragraph Picture, Container? Caption)>();
        while (blocks is [Paragraph { Inlines: [Image] } picture, .. var rest])
        {
            Container? caption = rest is [Container next, ..] && CaptionNumbers.IsFigure(next) ? next : null;
            pictures.Add((picture, caption));
            blocks = caption is null ? rest : rest[1..];
        }

        return pictures.ToImmutable();
    }

    /// <summary>The pictures of a line that has nothing else but the blanks between them; empty for any other line.</summary>
    public static ImmutableArray<Image> InLine(ImmutableArray<Inline> line) =>
        line.All(inline => inline is Image or LineBreak || (inline is Text text && string.IsNullOrWhiteSpace(text.Value))) ? [.. line.OfType<Image>()] : [];
}
