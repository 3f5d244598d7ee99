using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Fixing.Pull;

/// <summary>Takes items out of the lists and maps of a file, and puts some in, in the form that the others have: a line each, or between commas.</summary>
internal static class ListWriting
{
    /// <summary>Null if the list has no other item.</summary>
    public static Fix? Remove(DataList list, int index) =>
        list.Items.Length < 2 ? null
        : IsInLines(list.Items[index].Span, '-') ? RemoveLines(list.Items[index].Span, list.Items[index].Span)
        : RemoveBetweenCommas([.. list.Items.Select(item => item.Span)], index);

    public static Fix? Remove(DataMap map, int index)
    {
        (_, SourceSpan key, DataNode value) = map.Entries[index];
        return map.Entries.Length < 2 ? null
            : IsInLines(key, '\0') ? RemoveLines(key, value.Span)
            : OpensFlow(map.Span) ? RemoveBetweenCommas([.. map.Entries.Select(entry => entry.KeySpan with { End = entry.Value.Span.End })], index)
            : null;
    }

    public static Fix? Add(DataList list, int index, ImmutableArray<ItemAdded> items)
    {
        SourceFile file = list.Span.File;
        if (list.Items.IsEmpty)
        {
            return null;
        }

        DataNode neighbour = list.Items[Math.Max(index - 1, 0)];
        int line = StartOfLine(file, neighbour.Span.Start);
        if (IsInLines(neighbour.Span, '-'))
        {
            string opening = file.Text[line..neighbour.Span.Start];
            opening = new string(' ', opening.IndexOf('-', StringComparison.Ordinal)) + opening[opening.IndexOf('-', StringComparison.Ordinal)..];
            string lines = string.Concat(items.Select(item => opening + Write(item, neighbour, inFlow: false) + "\n"));
            int at = index == 0 ? line : EndOfLines(file, neighbour.Span);
            return at == file.Text.Length && !file.Text.EndsWith('\n')
                ? new Fix(file.Span(at, at), "\n" + lines[..^1])
                : new Fix(file.Span(at, at), lines);
        }

        // One below the other, or one after the other.
        string between = IsInLines(neighbour.Span, '\0') ? ",\n" + file.Text[line..neighbour.Span.Start] : ", ";
        string written = string.Join(between, items.Select(item => Write(item, neighbour, inFlow: true)));
        return index == 0
            ? new Fix(file.Span(neighbour.Span.Start, neighbour.Span.Start), written + between)
            : new Fix(file.Span(neighbour.Span.End, neighbour.Span.End), between + written);
    }

    private static string Write(ItemAdded item, DataNode neighbour, bool inFlow)
    {
        SourceFile file = neighbour.Span.File;
        if (!item.IsRow)
        {
            return ScalarWriting.Write(item.Texts, file, inFlow);
        }

        char opening = file.Text[neighbour.Span.Start];
        IEnumerable<string> cells = item.Items.Select(cell => WriteCell(cell, file, inFlow: opening == '['));
        if (opening == '[')
        {
            string gap = file.Text[neighbour.Span.Start + 1] == ' ' ? " " : "";
            return $"[{gap}{string.Join(", ", cells)}{gap}]";
        }

        string indent = new(' ', neighbour.Span.Start - StartOfLine(file, neighbour.Span.Start));
        return "- " + string.Join("\n" + indent + "- ", cells);
    }

    // In quotes, it would not be a number any more; between brackets, its commas would part it.
    private static string WriteCell(string cell, SourceFile file, bool inFlow) =>
        WrittenNumber.ReadCell(cell) is null ? ScalarWriting.Write(cell, file, inFlow)
        : inFlow ? cell.Replace(",", "", StringComparison.Ordinal).Replace('−', '-')
        : cell;

    // Whether nothing but the mark of an item stands in front of it on its line.
    private static bool IsInLines(SourceSpan place, char mark)
    {
        ReadOnlySpan<char> before = place.File.Text.AsSpan(StartOfLine(place.File, place.Start)..place.Start).Trim(' ');
        return mark == '\0' ? before.IsEmpty : before.Length == 1 && before[0] == mark;
    }

    private static bool OpensFlow(SourceSpan place) => place.Length > 0 && place.File.Text[place.Start] == '{';

    private static Fix RemoveLines(SourceSpan first, SourceSpan last) =>
        new(first.File.Span(StartOfLine(first.File, first.Start), EndOfLines(first.File, last)), "");

    private static Fix RemoveBetweenCommas(ImmutableArray<SourceSpan> items, int index)
    {
        SourceFile file = items[index].File;
        return index + 1 < items.Length
            ? new Fix(file.Span(items[index].Start, items[index + 1].Start), "")
            : new Fix(file.Span(items[index - 1].End, items[index].End), "");
    }

    private static int StartOfLine(SourceFile file, int at) => at == 0 ? 0 : file.Text.LastIndexOf('\n', at - 1) + 1;

    // A value on several lines may end with the line end of its last one.
    private static int EndOfLines(SourceFile file, SourceSpan place)
    {
        int end = place.End;
        while (end > place.Start && file.Text[end - 1] is '\n' or ' ')
        {
            end--;
        }

        int next = file.Text.IndexOf('\n', end);
        return next < 0 ? file.Text.Length : next + 1;
    }
}
