using System.Globalization;
using Gazette.Documents.Written;
using Gazette.Packages.Markup;
using Gazette.Wording;

namespace Gazette.Readers.Word;

/// <summary>The labels that lists put in front of paragraphs, counted as Word does.</summary>
internal sealed class WrittenLabels(WordNumbering numbering)
{
    /// <summary>
    /// Counts the next paragraph. The label of a heading in Chinese is one of its words, and in Markdown as well; that of an item is made by whatever shows
    /// the list.
    /// </summary>
    /// <param name="own">The paragraph's own list; null for that of its style.</param>
    /// <returns>With marks; empty if it has none.</returns>
    public string Next(MarkupTree tree, MarkupElement? own, WordStyle style)
    {
        int list = (own is null ? style.List : NumberOf(tree, own.Child("numId"))) ?? 0;
        int level = (own is null ? style.ListLevel : NumberOf(tree, own.Child("ilvl"))) ?? 0;
        if (list <= 0)
        {
            return "";
        }

        string label = numbering.Next(list, level);
        return label.Length > 0 && HeadingLabel.TryRead(label + "x", out int rank, out _, out _) && rank <= 2 ? label
            : numbering.Find(list, level) is { Format: "bullet" } bullet ? WrittenMarks.OnlyOnPages(bullet.Text)
            : WrittenMarks.OnlyOnPages(label);
    }

    private static int? NumberOf(MarkupTree tree, MarkupElement? property) =>
        property is not null && int.TryParse(tree.Attribute(property, "val"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
}
