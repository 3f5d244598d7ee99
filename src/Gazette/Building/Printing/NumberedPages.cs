using System.Globalization;
using Gazette.Readers.Pdf;
using Gazette.Writers.Word.Pagination;

namespace Gazette.Building.Printing;

/// <summary>Which page number each bookmark of a document has on its printed pages, where sections may be counted anew.</summary>
internal static class NumberedPages
{
    /// <summary>What is on none of the pages has no number.</summary>
    public static IReadOnlyDictionary<string, string> Find(PageNumbers numbers, byte[] printed)
    {
        PdfPages pages = PdfPages.Read(PdfFile.Read(printed));
        (int Page, int Number)[] starts =
        [
            .. numbers.Sections
                .Select(section => (Page: section.Bookmark is null ? 1 : pages.PageOf(section.Bookmark), section.Number))
                .Where(section => section.Page is not null)
                .Select(section => (section.Page!.Value, section.Number)),
        ];
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (string bookmark in numbers.Shown.Keys)
        {
            if (pages.PageOf(bookmark) is { } page)
            {
                (int first, int number) = Array.FindLast(starts, start => start.Page <= page);
                (first, number) = first == 0 ? (1, 1) : (first, number);
                found.Add(bookmark, (page - first + number).ToString(CultureInfo.InvariantCulture));
            }
        }

        return found;
    }
}
