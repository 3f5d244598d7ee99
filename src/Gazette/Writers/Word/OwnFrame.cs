using System.Text;
using Gazette.Documents;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word;

/// <summary>A header or footer that shows a document's title or organization, split at the places of these.</summary>
internal sealed class OwnFrame
{
    private const string End = "</w:t>";

    private readonly List<(byte[] Before, bool IsTitle)> _pieces = [];
    private readonly byte[] _end;

    public OwnFrame(FramePart part)
    {
        Name = $"word/{part.File}";
        ReadOnlySpan<char> rest = part.Content;
        for (int place = Find(rest); place >= 0; place = Find(rest))
        {
            _pieces.Add((Bytes(rest[..place]), rest[place..].StartsWith(PageFrame.TitlePlace)));
            rest = rest[(place + 1)..];
        }

        _end = Bytes(rest);
    }

    public string Name { get; }

    public void Write(Utf8XmlBuffer xml, DocumentProperties properties)
    {
        foreach ((byte[] before, bool isTitle) in _pieces)
        {
            xml.Raw(before);
            xml.Text(isTitle ? properties.Title : properties.Organization);
        }

        xml.Raw(_end);
    }

    public static bool Is(ReadOnlySpan<char> content) => Find(content) >= 0;

    private static int Find(ReadOnlySpan<char> content)
    {
        int title = content.IndexOf(PageFrame.TitlePlace + End);
        int organization = content.IndexOf(PageFrame.OrganizationPlace + End);
        return title < 0 ? organization : organization < 0 ? title : Math.Min(title, organization);
    }

    private static byte[] Bytes(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text.ToArray());
}
