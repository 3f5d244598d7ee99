using Gazette.Pictures;

namespace Gazette.Writers.Markdown;

/// <summary>What the inlines of a document refer to outside of their block.</summary>
internal sealed class MarkdownReferences(Func<Picture, string> nameOf)
{
    public string NameOf(Picture picture) => nameOf(picture);
}
