using System.Text;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word;

/// <summary>The header that shows a document's title, split in two at the place of the title.</summary>
internal sealed class TitleHeader
{
    private readonly byte[] _start;
    private readonly byte[] _end;

    public TitleHeader(FramePart part)
    {
        Name = $"word/{part.File}";
        int place = part.Content.IndexOf(PageFrame.TitlePlace, StringComparison.Ordinal);
        _start = Encoding.UTF8.GetBytes(part.Content[..place]);
        _end = Encoding.UTF8.GetBytes(part.Content[(place + 1)..]);
    }

    public string Name { get; }

    public void Write(Utf8XmlBuffer xml, string title)
    {
        xml.Raw(_start);
        xml.Text(title);
        xml.Raw(_end);
    }
}
