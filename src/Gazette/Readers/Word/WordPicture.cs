using Gazette.Documents;
using Gazette.Pictures;

namespace Gazette.Readers.Word;

/// <summary>A picture of a Word file, which a document can hold.</summary>
/// <param name="Description">What the file says that it shows, in one line; possibly empty.</param>
/// <param name="Width">As the page shows it; null for its own width.</param>
internal sealed record WordPicture(Picture Picture, string Description, Length? Width) : IWordFigure;
