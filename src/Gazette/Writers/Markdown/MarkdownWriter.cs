using Gazette.Documents;

namespace Gazette.Writers.Markdown;

/// <summary>
/// Writes a document as Markdown in one form only: a blank line between blocks, a paragraph on one line, lists with <c>-</c> or numbers,
/// tables padded. Read again it gives the same tree, but for containers, of which the content is written.
/// </summary>
public static class MarkdownWriter
{
    /// <summary>The whole text; it ends with one line end.</summary>
    /// <param name="pictures">Says where each picture stands beside the text, with slashes; null for its path from the report's folder.</param>
    public static string Write(Document document, IPictureNames? pictures = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        MarkdownReferences references = new(document.Blocks, pictures);
        BlockMarkdown blocks = new(references);
        return string.Join('\n', [.. blocks.Write(document.Blocks), .. blocks.WriteFootnotes(document.Blocks)]) + "\n";
    }
}
