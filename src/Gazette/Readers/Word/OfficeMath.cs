using Gazette.Packages.Markup;

namespace Gazette.Readers.Word;

/// <summary>The elements of an equation (ECMA-376-1, 22.1.2).</summary>
internal static class OfficeMath
{
    /// <summary>The elements in one, with what somebody has inserted and nobody has accepted yet.</summary>
    public static IEnumerable<MarkupElement> Inside(MarkupElement element) => element.Children().SelectMany(child =>
        child.Space == MarkupSpaces.Math ? [child]
        : child.IsWord("ins") || child.IsWord("moveTo") ? Inside(child)
        : []);

    public static MarkupElement? Child(MarkupElement? element, string name) =>
        element?.Children().FirstOrDefault(child => child.Space == MarkupSpaces.Math && child.Name == name);

    /// <summary>The value of a property; null if it is not given.</summary>
    /// <param name="properties">The element that holds the properties: <c>naryPr</c>.</param>
    public static string? Property(this MarkupTree tree, MarkupElement element, string properties, string name) =>
        Child(Child(element, properties), name) is { } property ? tree.Attribute(property, "val") ?? tree.ForeignAttribute(property, "val") : null;
}
