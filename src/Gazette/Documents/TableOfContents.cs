using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents.Containers;
using Gazette.Documents.Markdown;

namespace Gazette.Documents;

/// <summary>
/// The content of the container <c>::: toc {levels=2}</c>: the headings of the document, without its title, below the container's own text.
/// </summary>
internal static class TableOfContents
{
    public const string LevelsName = "levels";

    public const string OfName = "of";
    public const string Tables = "tables";
    public const string Figures = "figures";

    public const int MostLevels = BlockBuilder.HeadingLevels - 1;
    private const int UsualLevels = 3;

    /// <summary>The number of levels of headings to show; null if the value is not a valid number.</summary>
    public static int? LevelsOf(Container toc) =>
        !toc.Attributes.TryGetValue(LevelsName, out string? said) ? UsualLevels
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out int levels) && levels is >= 1 and <= MostLevels ? levels
        : null;

    /// <summary>The kind of captions that it lists instead of headings; null for headings.</summary>
    public static string? CaptionsOf(Container container) => container.Kind != ContainerKind.Toc ? null
        : container.Attributes.GetValueOrDefault(OfName) switch
        {
            Tables => CaptionNumbers.Table,
            Figures => CaptionNumbers.Figure,
            _ => null,
        };

    public static ImmutableArray<HeadingEntry> Entries(Container toc, ImmutableArray<HeadingEntry> headings)
    {
        int levels = LevelsOf(toc) ?? UsualLevels;
        return [.. headings.Where(heading => heading.Level > 1 && heading.Level <= levels + 1)];
    }

    /// <summary>A list of links to captions; null if there are none.</summary>
    public static BulletList? Links(IEnumerable<CaptionEntry> captions)
    {
        ImmutableArray<ListItem> items =
        [
            .. from caption in captions
               let link = new Link("#" + caption.Id, [new Text(caption.Text, caption.Span)], caption.Span)
               select new ListItem([new Paragraph([link], caption.Span)], caption.Span),
        ];
        return items.IsEmpty ? null : new BulletList(items, items[0].Span);
    }

    /// <summary>The entries as nested lists of links; null if there are no entries.</summary>
    public static BulletList? Links(ReadOnlySpan<HeadingEntry> entries)
    {
        ImmutableArray<ListItem>.Builder items = ImmutableArray.CreateBuilder<ListItem>();
        while (!entries.IsEmpty)
        {
            HeadingEntry first = entries[0];
            int end = 1;
            while (end < entries.Length && entries[end].Level > first.Level)
            {
                end++;
            }

            Paragraph link = new([new Link("#" + first.Name, [new Text(first.Text, first.Span)], first.Span)], first.Span);
            items.Add(new ListItem(Links(entries[1..end]) is { } inner ? [link, inner] : [link], first.Span));
            entries = entries[end..];
        }

        return items.Count == 0 ? null : new BulletList(items.ToImmutable(), items[0].Span);
    }
}
