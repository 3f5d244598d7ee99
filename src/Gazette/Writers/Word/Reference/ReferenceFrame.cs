using System.Xml.Linq;

namespace Gazette.Writers.Word.Reference;

/// <summary>A header or footer of a reference document, without what does not belong in other documents.</summary>
/// <param name="Kind"><c>header</c> or <c>footer</c>.</param>
/// <param name="Pages">Which pages it appears on: <c>default</c>, <c>even</c> or <c>first</c>.</param>
/// <param name="OfCover">Whether it belongs to the pages of the cover alone.</param>
internal sealed record ReferenceFrame(string Kind, string Pages, XElement Content, bool OfCover = false);
