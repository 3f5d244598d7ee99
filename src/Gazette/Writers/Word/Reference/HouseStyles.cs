using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word.Reference;

/// <summary>Checks the Word styles that texts and layouts ask for, also where no Word file is written. Thread-safe.</summary>
internal sealed class HouseStyles
{
    private const int MostHeld = 16;

    private readonly BoundedCache<(WordLayout Layout, ReferenceStyle? House), StyleIndex> _indexes = new(MostHeld, static key => Read(key.Layout, key.House));

    /// <param name="house">The reference style; null for our own.</param>
    public void Check(Document document, ReferenceStyle? house, DiagnosticBag bag)
    {
        if (!document.StyleUses.IsEmpty)
        {
            Check(document, _indexes.Get((WordLayout.Of(document), house)), bag);
        }
    }

    public static void Check(Document document, StyleIndex styles, DiagnosticBag bag)
    {
        foreach (StyleUse use in document.StyleUses.Where(use => styles.Find(use.Kind, use.Name) is null))
        {
            bag.Add(styles.FindAny(use.Name) is { } other
                ? ReferenceDiagnostics.WrongStyleKind(use, other, styles.NamesOf(use.Kind))
                : ReferenceDiagnostics.UnknownStyle(use, styles.NamesOf(use.Kind)));
        }
    }

    private static StyleIndex Read(WordLayout layout, ReferenceStyle? house)
    {
        string ours = StyleSheet.Write(layout, Measures.Of(layout));
        return new StyleIndex(XElement.Parse(house is null ? ours : new ReferenceSheet(house, layout, ours).Write()));
    }
}
