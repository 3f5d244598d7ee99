using Gazette.Documents;

namespace Gazette.Writers.Markdown;

/// <summary>
/// Writes a document as Markdown in one canonical form: a blank line between blocks, a paragraph on one line, lists with <c>-</c> or numbers, padded
/// tables. When it is read again, the tree is the same, except that containers are replaced by their content.
/// </summary>
public static class MarkdownWriter
{
    /// <summary>The whole text; it ends with exactly one line end.</summary>
    /// <param name="pictures">Gives the path of each picture from the Markdown file, with slashes; null to use its path from the report's folder.</param>
    public static string Write(Document document, IPictureNames? pictures = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        MarkdownReferences references = new(document.Blocks, pictures);
        BlockMarkdown blocks = new(references);
        return string.Join('\n', [.. blocks.Write(document.Blocks), .. blocks.WriteFootnotes(document.Blocks)]) + "\n";
    }
}
