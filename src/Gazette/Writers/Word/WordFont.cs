using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Writers.Word.Reference;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word;

/// <summary>A font that the Word files of a style use.</summary>
/// <param name="Alternatives">Possible substitutes, the best first, as the file itself lists them.</param>
public sealed record WordFont(string Name, ImmutableArray<string> Alternatives)
{
    /// <summary>The fonts of a document with these properties; the font of code listings, which are rare, is not included.</summary>
    /// <param name="house">The reference style, which has its own fonts; null for ours.</param>
    public static IReadOnlyList<WordFont> Of(DocumentProperties properties, ReferenceStyle? house = null)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return house is null
            ? [.. FontTable.Named(Typefaces.Of(WordLayout.Of(properties)))]
            : [.. ReferenceFonts.Named(house).Select(name => new WordFont(name, []))];
    }
}
