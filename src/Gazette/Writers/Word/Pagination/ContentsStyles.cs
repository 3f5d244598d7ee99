using Gazette.Packages.Markup;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Pagination;

/// <summary>
/// The styles of tables of contents, as LibreOffice can show them: they keep long titles away from the page numbers by an indent on the right, and
/// LibreOffice (7.4) shows nothing of what stands in it.
/// </summary>
internal static class ContentsStyles
{
    public static PackagePart WithinIndents(PackagePart styles)
    {
        MarkupTree tree = MarkupTree.Of(styles.Content);
        List<(int Start, int End, string Text)> edits = [];
        foreach (MarkupElement style in tree.Root.Children().Where(element => element.IsWord("style") && IsOfContents(tree, element)))
        {
            if (style.Child("pPr")?.Child("ind") is { } indent
                && (tree.FindAttribute(indent, "right") ?? tree.FindAttribute(indent, "end")) is var (start, end))
            {
                edits.Add((start, end, "0"));
            }
        }

        return styles with { Content = tree.With(edits) };
    }

    private static bool IsOfContents(MarkupTree tree, MarkupElement style) =>
        style.Child("name") is { } name && tree.Attribute(name, "val") is { } said && said.StartsWith("toc ", StringComparison.OrdinalIgnoreCase);
}
