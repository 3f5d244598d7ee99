using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Writers.Word.Reference;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word;

/// <summary>A font that Word files of a style name.</summary>
/// <param name="Alternatives">Fonts that may stand in for it, the best first, as the file itself says.</param>
public sealed record WordFont(string Name, ImmutableArray<string> Alternatives)
{
    /// <summary>The fonts of a document with these properties; that of code listings, which few have, is not among them.</summary>
    /// <param name="house">The look of an office's documents, which has fonts of its own; null for ours.</param>
    public static IReadOnlyList<WordFont> Of(DocumentProperties properties, ReferenceStyle? house = null)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return house is null
            ? [.. FontTable.Named(Typefaces.Of(WordLayout.Of(properties)))]
            : [.. ReferenceFonts.Named(house).Select(name => new WordFont(name, []))];
    }
}
