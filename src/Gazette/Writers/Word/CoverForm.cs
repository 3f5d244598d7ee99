using System.Collections.Frozen;

namespace Gazette.Writers.Word;

/// <summary>What the cover of a reference document needs in the documents of one layout.</summary>
/// <param name="Root">The opening tag of document.xml, which declares the vocabularies of the cover.</param>
/// <param name="References">The headers and footers of its section.</param>
/// <param name="Styles">The ids that styles of the reference document have in our documents, where they differ.</param>
/// <param name="HasSection">Whether it ends a section of its own.</param>
/// <param name="EndsPage">Whether it ends with a page break.</param>
internal sealed record CoverForm(string Root, byte[] References, FrozenDictionary<string, byte[]> Styles, bool HasSection, bool EndsPage);
