using Gazette.Packages.Markup;

namespace Gazette.Readers.Word;

/// <summary>Writes an equation on one line with the signs of a keyboard, for one that cannot be a formula: <c>1/2</c>, <c>x^2</c>.</summary>
internal sealed class FormulaCharacters(MarkupTree tree)
{
    public string Of(MarkupElement element) => element.Name switch
    {
        "t" => tree.Text(element),
        "f" => $"{Grouped(element, "num")}/{Grouped(element, "den")}",
        "sSub" or "sSup" or "sSubSup" => Part(element, "e") + Script("_", element, "sub") + Script("^", element, "sup"),
        "sPre" => Script("_", element, "sub") + Script("^", element, "sup") + Part(element, "e"),
        "nary" => (tree.Property(element, "naryPr", "chr") ?? "∫") + Script("_", element, "sub") + Script("^", element, "sup") + " " + Part(element, "e"),
        "acc" => Part(element, "e") + (tree.Property(element, "accPr", "chr") ?? "\u0302"),
        "rad" => $"√{Grouped(element, "deg")}({Part(element, "e")})",
        "d" => (tree.Property(element, "dPr", "begChr") ?? "(")
            + string.Join(tree.Property(element, "dPr", "sepChr") ?? "|", OfficeMath.Inside(element).Where(child => child.Name == "e").Select(Of))
            + (tree.Property(element, "dPr", "endChr") ?? ")"),
        "m" or "eqArr" or "mr" => string.Join("; ", OfficeMath.Inside(element).Where(child => child.Name is "mr" or "e").Select(Of)),
        _ => string.Concat(OfficeMath.Inside(element).Select(Of)),
    };

    private string Part(MarkupElement element, string name) => OfficeMath.Child(element, name) is { } part ? Of(part) : "";

    private string Grouped(MarkupElement element, string name) => Part(element, name) is var words && words.Length > 1 ? $"({words})" : words;

    private string Script(string sign, MarkupElement element, string name) => Grouped(element, name) is { Length: > 0 } words ? sign + words : "";
}
