using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building.Printing;

/// <summary>A program that lays out Word files as pages. The library starts no program, so whoever runs a build brings it.</summary>
public interface IPagePrinter
{
    /// <summary>Prints Word files as PDF files, with named places for their bookmarks.</summary>
    /// <returns>The outcome for each of them, in their order.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled; nothing is left behind.</exception>
    public IReadOnlyList<PrintedPages> Print(IReadOnlyList<byte[]> documents, CancellationToken cancellation);

    /// <summary>What somebody should know who reads the pages, such as fonts that are not the document's.</summary>
    /// <param name="report">Where messages point.</param>
    /// <param name="fonts">The fonts that the text of the Word file is set in, by the names of their families.</param>
    /// <param name="printed">The fonts in the PDF file, by their PostScript names.</param>
    public IEnumerable<Diagnostic> Inspect(SourceSpan report, IReadOnlyCollection<string> fonts, IReadOnlyCollection<string> printed);
}
