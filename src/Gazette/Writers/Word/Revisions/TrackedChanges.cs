using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Packages.Markup;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Revisions;

/// <summary>
/// Writes a document that has two versions in one as a Word file in which a person accepts or rejects each change: the marks in its text become tracked
/// insertions and deletions.
/// </summary>
public static class TrackedChanges
{
    // A comparison has no time of its own, and the same input gives the same bytes.
    private const string Date = "2000-01-01T00:00:00Z";

    private static readonly XNamespace W = MarkupSpaces.Word;

    /// <param name="author">Whom Word names as the author of the changes.</param>
    public static byte[] Write(Document document, string author)
    {
        ArgumentNullException.ThrowIfNull(document);
        byte[] marked = new WordWriter(new WriterOptions()).Write(document);
        DeflateEncoder encoder = new();
        List<DeflatedPart> parts = [];
        using ZipArchive archive = new(new MemoryStream(marked), ZipArchiveMode.Read);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using MemoryStream content = new();
            stream.CopyTo(content);
            byte[] bytes = entry.FullName == ConstantParts.DocumentName ? new Revision(author).Apply(content.ToArray()) : content.ToArray();
            parts.Add(DeflatedPart.Deflate(entry.FullName, bytes, encoder));
        }

        return PackageWriter.Write(parts);
    }

    private sealed class Revision(string author)
    {
        private int _id;

        public byte[] Apply(byte[] part)
        {
            XDocument xml = XDocument.Load(new MemoryStream(part), LoadOptions.PreserveWhitespace);
            foreach (XElement paragraph in xml.Descendants(W + "p").ToList())
            {
                Apply(paragraph);
            }

            using MemoryStream written = new();
            XmlWriterSettings settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None };
            using (XmlWriter writer = XmlWriter.Create(written, settings))
            {
                xml.Save(writer);
            }

            return written.ToArray();
        }

        private void Apply(XElement paragraph)
        {
            string? kind = null;
            string? whole = null;
            foreach (XElement run in paragraph.Descendants(W + "r").Where(run => run.Ancestors(W + "p").First() == paragraph).ToList())
            {
                Split(run, ref kind, ref whole);
            }

            if (whole is not null)
            {
                MarkLine(paragraph, whole);
            }
        }

        // A run becomes one for each stretch of its text that is of one kind.
        private void Split(XElement run, ref string? kind, ref string? whole)
        {
            XElement? look = run.Element(W + "rPr");
            List<XNode> pieces = [];
            foreach (XElement child in run.Elements().Where(child => child != look).ToList())
            {
                if (child.Name != W + "t")
                {
                    pieces.Add(Wrap(new XElement(W + "r", look, child), kind));
                    continue;
                }

                string text = child.Value;
                for (int start = 0; start < text.Length;)
                {
                    int end = start;
                    while (end < text.Length && !RevisionMark.IsOne(text[end]))
                    {
                        end++;
                    }

                    if (end > start)
                    {
                        XElement words = new(W + (kind == "del" ? "delText" : "t"), new XAttribute(XNamespace.Xml + "space", "preserve"), text[start..end]);
                        pieces.Add(Wrap(new XElement(W + "r", look, words), kind));
                    }

                    if (end < text.Length)
                    {
                        (kind, whole) = text[end] switch
                        {
                            RevisionMark.Added => ("ins", whole),
                            RevisionMark.Removed => ("del", whole),
                            RevisionMark.LineAdded => (kind, "ins"),
                            RevisionMark.LineRemoved => (kind, "del"),
                            _ => (null, whole),
                        };
                    }

                    start = end + 1;
                }
            }

            run.ReplaceWith(pieces);
        }

        private XElement Wrap(XElement run, string? kind)
        {
            if (kind is null)
            {
                return run;
            }

            XElement change = Change(kind);
            change.Add(run);
            return change;
        }

        // The mark at the end of a paragraph, or the row that it stands in.
        private void MarkLine(XElement paragraph, string kind)
        {
            if (paragraph.Parent?.Name == W + "tc" && paragraph.Parent.Parent is { } row)
            {
                XElement? properties = row.Element(W + "trPr");
                if (properties is null)
                {
                    properties = new XElement(W + "trPr");
                    if (row.Element(W + "tblPrEx") is { } exceptions)
                    {
                        exceptions.AddAfterSelf(properties);
                    }
                    else
                    {
                        row.AddFirst(properties);
                    }
                }

                properties.Add(Change(kind));
                return;
            }

            XElement? form = paragraph.Element(W + "pPr");
            if (form is null)
            {
                form = new XElement(W + "pPr");
                paragraph.AddFirst(form);
            }

            XElement? look = form.Element(W + "rPr");
            if (look is null)
            {
                look = new XElement(W + "rPr");
                if (form.Element(W + "sectPr") is { } section)
                {
                    section.AddBeforeSelf(look);
                }
                else
                {
                    form.Add(look);
                }
            }

            look.AddFirst(Change(kind));
        }

        private XElement Change(string kind) => new(
            W + kind,
            new XAttribute(W + "id", (++_id).ToString(CultureInfo.InvariantCulture)),
            new XAttribute(W + "author", author),
            new XAttribute(W + "date", Date));
    }
}
