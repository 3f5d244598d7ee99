using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Writers.Word.Pagination;

namespace Gazette.Building.Printing;

/// <summary>One document on its way to its pages: what is to be laid out, and what has become of it so far.</summary>
/// <param name="report">Which of the reports it belongs to.</param>
/// <param name="files">The files that wait for its pages: a PDF file, a Word file that shows page numbers, or both.</param>
internal sealed class PageJob(int report, OutputFile[] files)
{
    // More than the second time is needed only where the width of the numbers moves something to another page.
    private const int MostTries = 3;

    private int _tries;

    public int Report => report;

    public OutputFile[] Files => files;

    /// <summary>The Word file without page numbers.</summary>
    public byte[] Document { get; } = (Array.Find(files, file => file.PageWork == PageWork.Print) ?? files[0]).Content;

    /// <summary>What it shows of page numbers; null if it shows none.</summary>
    public PageNumbers? Numbers { get; private set; }

    /// <summary>The page numbers that are known by now.</summary>
    public IReadOnlyDictionary<string, string> Known { get; private set; } = new Dictionary<string, string>();

    /// <summary>The latest PDF file.</summary>
    public byte[]? Pages { get; private set; }

    public Words? Problem { get; private set; }

    public bool IsDone { get; private set; }

    private bool IsPrinted => Array.Exists(files, file => file.PageWork == PageWork.Print);

    /// <summary>What to lay out next: the document, or a copy with the numbers that are known by now.</summary>
    public byte[] Next()
    {
        if (_tries++ == 0)
        {
            Numbers = PageNumbers.Find(Document);
        }

        return Numbers?.CopyForLayout(Known) ?? Document;
    }

    public void Take(PrintedPages printed)
    {
        Pages = printed.Content;
        Problem = printed.Problem;
        if (Pages is null || Numbers is null)
        {
            IsDone = true;
            return;
        }

        IReadOnlyDictionary<string, string> found = NumberedPages.Find(Numbers, Pages);
        bool isSettled = found.Count == Known.Count && found.All(page => Known.GetValueOrDefault(page.Key) == page.Value);
        Known = found;
        IsDone = isSettled || !IsPrinted || _tries == MostTries;
    }

    /// <summary>A file with everything that the pages tell.</summary>
    public OutputFile Finish(OutputFile file) => file with
    {
        Content = file.PageWork == PageWork.Print ? PrintSeal.Of(file).Apply(Pages!) : PageNumbers.Find(file.Content)?.Fill(Known) ?? file.Content,
        PageWork = PageWork.None,
    };
}
