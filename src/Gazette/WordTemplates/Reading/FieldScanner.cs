using Gazette.Packages.Markup;

namespace Gazette.WordTemplates.Reading;

/// <summary>The fields of a part, simple and complex, with their codes.</summary>
internal static class FieldScanner
{
    private const int LongestCode = 4_000;

    public static IReadOnlyList<WordField> Scan(MarkupTree tree)
    {
        List<WordField> fields = [];
        Stack<WordField> open = new();
        foreach (MarkupElement element in tree.Root.Descendants())
        {
            if (element.Space != MarkupSpaces.Word)
            {
                continue;
            }

            switch (element.Name)
            {
                case "fldSimple":
                    fields.Add(new WordField(element, IsInCode(open)) { Code = tree.Attribute(element, "instr") ?? "", Close = element });
                    break;
                case "fldChar":
                    switch (tree.Attribute(element, "fldCharType"))
                    {
                        case "begin":
                            WordField field = new(element, IsInCode(open));
                            fields.Add(field);
                            open.Push(field);
                            break;
                        case "separate" when open.TryPeek(out WordField? separated):
                            separated.Separator ??= element;
                            break;
                        case "end" when open.TryPop(out WordField? closed):
                            closed.Close = element;
                            break;
                    }

                    break;
                case "instrText":
                    foreach (WordField around in open.Where(field => field.Separator is null && field.Code.Length < LongestCode))
                    {
                        around.Code += tree.Text(element);
                    }

                    break;
            }
        }

        return fields;
    }

    // What a field shows is text like any other; what it is told to do is not.
    private static bool IsInCode(Stack<WordField> open) => open.Any(static field => field.Separator is null);
}

/// <summary>A field of a Word file.</summary>
/// <param name="Open">Its element, or the mark that begins it.</param>
/// <param name="IsInner">Whether it stands in the code of another field.</param>
internal sealed record WordField(MarkupElement Open, bool IsInner)
{
    public string Code { get; set; } = "";

    public MarkupElement? Separator { get; set; }

    /// <summary>The mark that ends it; null if there is none.</summary>
    public MarkupElement? Close { get; set; }

    public bool IsSimple => Open.Name == "fldSimple";

    /// <summary>Its kind in capitals: <c>MERGEFIELD</c>, <c>TOC</c>.</summary>
    public string Kind => Code.Trim().Split([' ', '\t', '\\'], 2)[0].ToUpperInvariant();
}
