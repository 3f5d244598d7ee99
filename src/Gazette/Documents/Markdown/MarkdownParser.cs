using Gazette.Diagnostics;
using Gazette.Pictures;
using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Reads rendered Markdown into a document tree. Markdig parses the template's own text; the values enter the tree
/// afterwards, as text, so that no value can become markup.
/// </summary>
public static class MarkdownParser
{
    private static readonly ParsedMarkdownCache Recent = new();

    /// <summary>The tree of a text; without blocks where the text breaks a limit, which the bag then says.</summary>
    /// <param name="folder">Where pictures are taken from; null where there is no such place.</param>
    public static Document Parse(MappedText text, DocumentProperties properties, DiagnosticBag bag, IReportFolder? folder = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(properties);
        ArgumentNullException.ThrowIfNull(bag);
        if (Recent.Find(text.Text) is not { } skeleton)
        {
            if (MarkdownLimits.Check(text) is { } tooMuch)
            {
                bag.Add(tooMuch);
                return new Document(properties, []);
            }

            skeleton = ParsedMarkdown.Of(text.Text);
            Recent.Keep(skeleton);
        }

        MarkdownSource source = new(text, skeleton);
        if (skeleton.Tree is not { } tree)
        {
            (int start, int end) = MarkdownSyntax.FindTooDeepLine(source.Text);
            bag.Add(DocumentsDiagnostics.TooDeep(source.Locate(start, end)));
            return new Document(properties, []);
        }

        CommentCollector comments = new();
        PictureLoader pictures = new(folder, bag);
        return new Document(properties, new BlockBuilder(source, comments, pictures, properties.Language, bag).Build(tree)) { Comments = comments.Comments };
    }
}
