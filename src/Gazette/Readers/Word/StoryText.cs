using Gazette.Packages.Markup;

namespace Gazette.Readers.Word;

/// <summary>The text of a document: the main part, and the notes.</summary>
/// <param name="Origins">Where the bytes of the part came from; null in a file that nobody filled.</param>
internal sealed record StoryText(MarkupTree Tree, ITextOrigins? Origins = null);
