using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using Gazette.Writers.Word.Packaging;
using Xunit;

namespace Gazette.Tests.Writers.Word.Packaging;

public sealed class Utf8XmlBufferTests
{
    [Fact]
    public void Escapes_markup_in_text() => Assert.Equal("a&amp;b&lt;c&gt;d&quot;e'f", Write("a&b<c>d\"e'f"));

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x001F)]
    [InlineData(0xFFFE)]
    [InlineData(0xFFFF)]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public void Replaces_what_xml_forbids(int character) => Assert.Equal("甲\uFFFD乙", Write("甲" + (char)character + "乙"));

    [Fact]
    public void Keeps_characters_beyond_the_basic_plane() => Assert.Equal("𠮷野家😀\uDBFF\uDFFF", Write("𠮷野家😀\uDBFF\uDFFF"));

    [Fact]
    public void Writes_numbers()
    {
        Utf8XmlBuffer xml = new();
        xml.Number(0);
        xml.Raw(" "u8);
        xml.Number(int.MinValue);
        xml.Raw(" "u8);
        xml.Number(int.MaxValue);
        Assert.Equal("0 -2147483648 2147483647", Encoding.UTF8.GetString(xml.WrittenSpan));
    }

    [Fact]
    public void Text_read_back_from_elements_and_attributes_is_the_same() => Gen.String.Sample(
        text =>
        {
            Utf8XmlBuffer xml = new(1);
            xml.Raw("<a b=\""u8);
            xml.Text(text);
            xml.Raw("\">"u8);
            xml.Text(text);
            xml.Raw("</a>"u8);
            XElement read = XElement.Load(new MemoryStream(xml.WrittenSpan.ToArray()), LoadOptions.PreserveWhitespace);
            string expected = Clean(text);
            Assert.Equal(expected, read.Value);
            Assert.Equal(expected, read.Attribute("b")!.Value);
        },
        iter: 500);

    [Fact]
    public void Cleared_it_starts_again()
    {
        Utf8XmlBuffer xml = new();
        xml.Text("old");
        xml.Clear();
        xml.Text("new");
        Assert.Equal("new", Encoding.UTF8.GetString(xml.WrittenSpan));
    }

    private static string Clean(string text)
    {
        StringBuilder clean = new();
        for (int at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                clean.Append(text, at++, 2);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(text[at]) ? text[at] : '\uFFFD');
            }
        }

        return clean.ToString();
    }

    private static string Write(string text)
    {
        Utf8XmlBuffer xml = new();
        xml.Text(text);
        return Encoding.UTF8.GetString(xml.WrittenSpan);
    }
}
