using System.Collections.Immutable;
using Gazette.Documents;

namespace Gazette.Writers.Html.Styles;

/// <summary>The rules for lists that count in a style of their own; only those that a document has.</summary>
internal static class NumberStyle
{
    /// <summary>Its class, and the name of its counter.</summary>
    public static string NameOf(ListStyle style) => $"{style.Form}-{style.Marks}".ToLowerInvariant();

    public static string Write(ImmutableArray<Block> blocks) => string.Concat(
        blocks.Descendants().OfType<OrderedList>().Select(list => list.Style).Where(style => !style.IsOfDocument).Distinct()
            .OrderBy(style => (style.Form, style.Marks)).Select(Write));

    private static string Write(ListStyle style)
    {
        string system = style.Form switch
        {
            NumberForm.LowerLetter => "lower-alpha",
            NumberForm.UpperLetter => "upper-alpha",
            NumberForm.LowerRoman => "lower-roman",
            NumberForm.UpperRoman => "upper-roman",
            _ => "decimal",
        };
        string name = NameOf(style);
        string prefix = style.Marks == NumberMarks.Brackets ? "prefix:\"(\";" : "";
        string suffix = style.Marks == NumberMarks.Dot ? ". " : ") ";
        return $"@counter-style {name}{{system:extends {system};{prefix}suffix:\"{suffix}\"}}\nol.{name}{{list-style-type:{name}}}\n";
    }
}
