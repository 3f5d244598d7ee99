using System.Text;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Html;

/// <summary>
/// A page that is being written. Elements without content are closed as in XML, which HTML allows, so that a page is well-formed XML too and any
/// program can read it.
/// </summary>
internal sealed class HtmlBuffer
{
    private readonly Utf8XmlBuffer _bytes = new();

    /// <summary>Appends markup unchanged. It must not contain text of a document.</summary>
    public HtmlBuffer Markup(string markup)
    {
        _bytes.Raw(Encoding.UTF8.GetBytes(markup));
        return this;
    }

    /// <summary>Appends text, escaped for an element and for an attribute in double quotes.</summary>
    public HtmlBuffer Text(ReadOnlySpan<char> text)
    {
        _bytes.Text(text);
        return this;
    }

    public HtmlBuffer Attribute(string name, string value) => Markup(" ").Markup(name).Markup("=\"").Text(value).Markup("\"");

    public HtmlBuffer Append(HtmlBuffer other)
    {
        _bytes.Raw(other._bytes.WrittenSpan);
        return this;
    }

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();
}
