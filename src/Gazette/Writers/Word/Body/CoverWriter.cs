using System.Text;
using Gazette.Documents;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>Puts the filled cover of a reference document in front of the text. Its styles have other ids here than in that document.</summary>
internal static class CoverWriter
{
    public static void Write(BodyWriter body, ReadyPage page, CoverForm cover)
    {
        ReadOnlySpan<byte> rest = page.Markup.Span;
        if (cover.HasSection && rest.IndexOf("<w:sectPr"u8) is >= 0 and var section)
        {
            int end = section + rest[section..].IndexOf((byte)'>') + 1;
            WriteRenamed(body.Xml, rest[..end], cover);
            body.Xml.Raw(cover.References);
            rest = rest[end..];
        }

        WriteRenamed(body.Xml, rest, cover);
        foreach (ReadyPicture picture in page.Pictures)
        {
            string file = $"media/cover-{picture.Id}{picture.Extension}";
            body.Parts.Add(new PackagePart("word/" + file, picture.Content), picture.Extension == ".png" ? "image/png" : "image/jpeg", byExtension: true);
            body.Parts.RelateAs(picture.Id, Relationships.Image, file);
        }

        if (cover.HasSection)
        {
            body.Sections.BeginHere();
        }
        else if (!cover.EndsPage)
        {
            body.Paragraphs.BreakPage();
        }
    }

    // No value can look like an element: its angle brackets are escaped.
    private static void WriteRenamed(Utf8XmlBuffer xml, ReadOnlySpan<byte> markup, CoverForm cover)
    {
        ReadOnlySpan<byte> attribute = "Style w:val=\""u8;
        for (int at = markup.IndexOf(attribute); at >= 0; at = markup.IndexOf(attribute))
        {
            int start = at + attribute.Length;
            int length = markup[start..].IndexOf((byte)'"');
            bool isReference = markup[..at] is var before && (before.EndsWith("<w:p"u8) || before.EndsWith("<w:r"u8) || before.EndsWith("<w:tbl"u8));
            xml.Raw(markup[..start]);
            xml.Raw(isReference && cover.Styles.TryGetValue(Encoding.UTF8.GetString(markup.Slice(start, length)), out byte[]? id)
                ? id
                : markup.Slice(start, length));
            markup = markup[(start + length)..];
        }

        xml.Raw(markup);
    }
}
