using Gazette.Documents;
using Gazette.Readers.Pdf;
using Gazette.Writers.Word.Pagination;

namespace Gazette.Building.Printing;

/// <summary>Which page number each bookmark of a document has on its printed pages, where sections may be counted anew and in their own form.</summary>
internal static class NumberedPages
{
    /// <summary>What is on none of the pages has no number.</summary>
    public static IReadOnlyDictionary<string, string> Find(PageNumbers numbers, byte[] printed)
    {
        PdfPages pages = PdfPages.Read(PdfFile.Read(printed));
        List<(int Page, int Number, NumberForm Form)> starts = [(1, 1, NumberForm.Digits)];
        foreach (SectionStart section in numbers.Sections)
        {
            if ((section.Bookmark is null ? 1 : pages.PageOf(section.Bookmark)) is { } page)
            {
                (int first, int number, _) = starts[^1];
                starts.Add((page, section.Number ?? (page - first + number), section.Form));
            }
        }

        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (string bookmark in numbers.Shown.Keys)
        {
            if (pages.PageOf(bookmark) is { } page)
            {
                (int first, int number, NumberForm form) = starts.FindLast(start => start.Page <= page);
                found.Add(bookmark, ListStyle.WriteNumber(form, page - first + number));
            }
        }

        return found;
    }
}
