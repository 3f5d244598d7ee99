namespace Gazette.Writers.Word.Styles;

/// <summary>A header or a footer.</summary>
/// <param name="File">The part's name in the folder <c>word</c>.</param>
/// <param name="Kind"><c>header</c> or <c>footer</c>.</param>
/// <param name="Pages">Which pages have it: <c>default</c>, <c>even</c> or <c>first</c>.</param>
/// <param name="IsOwn">
/// It differs from document to document: <see cref="PageFrame.TitlePlace"/> and <see cref="PageFrame.OrganizationPlace"/> stand for what each has.
/// </param>
/// <param name="OfCover">It belongs to the pages of the cover alone.</param>
internal sealed record FramePart(string File, string Kind, string Pages, string Content, bool IsOwn = false, bool OfCover = false);
