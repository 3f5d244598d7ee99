using Gazette.Diagnostics;
using Gazette.Pictures;
using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Reads rendered Markdown into a document tree. Markdig parses the template's own text; the values enter the tree afterwards, as text, so that no
/// value can become markup. Thread-safe.
/// </summary>
/// <remarks>
/// Values are slots, so the reports of a table, which differ only in their values, mostly have exactly the same rendered text. Therefore the latest
/// texts are cached together with Markdig's trees.
/// </remarks>
public sealed class MarkdownParser
{
    private const int MostHeld = 32;

    // Longer texts are rarely equal, and their trees are large.
    private const int LongestHeld = 32 * 1024;

    private readonly BoundedCache<string, ParsedMarkdown> _parsed = new(MostHeld, ParsedMarkdown.Of);

    /// <summary>The tree of a text; without blocks if the text exceeds a limit, which is then reported in the bag.</summary>
    /// <param name="folder">Where pictures are read from; null if there is no such folder.</param>
    /// <param name="template">Where pictures that the template names are read from first; null if the text is not one of a template.</param>
    public Document Parse(
        MappedText text, DocumentProperties properties, DiagnosticBag bag, IReportFolder? folder = null, IReportFolder? template = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(properties);
        ArgumentNullException.ThrowIfNull(bag);
        return Read(text, new DocumentScope(properties, bag), folder, template).Finish();
    }

    /// <summary>Reads one of the texts of a document, which are read in their order and then finished.</summary>
    internal MarkdownDraft Read(MappedText text, DocumentScope scope, IReportFolder? folder = null, IReportFolder? template = null)
    {
        ParsedMarkdown parsed = text.Text.Length <= LongestHeld ? _parsed.Get(text.Text) : ParsedMarkdown.Of(text.Text);
        if (parsed.Breach is { } breach)
        {
            scope.Bag.Add(breach.Describe(text.Locate(breach.Start, breach.End)));
            return MarkdownDraft.Nothing(scope.Properties);
        }

        MarkdownSource source = new(text, parsed);
        if (parsed.Tree is not { } tree)
        {
            (int start, int end) = MarkdownSyntax.FindTooDeepLine(source.Text);
            scope.Bag.Add(DocumentsDiagnostics.TooDeep(source.Locate(start, end)));
            return MarkdownDraft.Nothing(scope.Properties);
        }

        CommentCollector comments = new();
        BlockBuilder builder = new(source, comments, new PictureLoader(folder, template, scope.Bag), scope);
        return new MarkdownDraft(scope.Properties, builder, builder.Build(tree), comments);
    }
}
