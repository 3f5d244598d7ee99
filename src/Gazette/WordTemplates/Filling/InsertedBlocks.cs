using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Packages.Markup;
using Gazette.WordTemplates.Pieces;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Body;
using Gazette.Writers.Word.Charts;
using Gazette.Writers.Word.Packaging;

namespace Gazette.WordTemplates.Filling;

/// <summary>
/// Writes blocks as our Word writer does, for a place in somebody else's document: in its styles where it has one for the purpose, with ids and names
/// that it does not use yet.
/// </summary>
internal sealed class InsertedBlocks
{
    private const string BookmarkPrefix = "gazette_";

    private readonly WordTemplate _template;
    private readonly PackageAdditions _additions;
    private readonly CopyNumbers _copies;
    private readonly BlockStyles _styles;
    private readonly DocumentParts _own;
    private readonly BodyWriter _body;
    private readonly Utf8XmlBuffer _xml = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);

    public InsertedBlocks(WordTemplate template, WordLayout layout, ImmutableArray<Block> blocks, PackageAdditions additions, CopyNumbers copies)
    {
        (_template, _additions, _copies) = (template, additions, copies);
        _styles = template.StylesFor(layout);
        _own = new DocumentParts(_styles.Constant);
        _body = new BodyWriter(_xml, layout, _styles.Constant, _own, blocks);
    }

    /// <summary>Whether the blocks have notes, for which there is no place.</summary>
    public bool HasNotes => _body.Footnotes is not null;

    public byte[] Write(ImmutableArray<Block> blocks, BlockRoom room)
    {
        _body.MoveTo(_styles.MeasuresOf(room));
        _xml.Clear();
        _xml.Raw("<w:b xmlns:w=\""u8);
        _xml.Raw(Encoding.UTF8.GetBytes(MarkupSpaces.Word));
        _xml.Raw("\" xmlns:r=\""u8);
        _xml.Raw(Encoding.UTF8.GetBytes(MarkupSpaces.Relationships));
        _xml.Raw("\">"u8);
        _body.WriteBlocks(blocks, default);
        _body.Paragraphs.End();
        _xml.Raw("</w:b>"u8);
        MarkupTree tree = MarkupTree.Of(_xml.WrittenMemory);
        using MemoryStream made = new();
        int at = tree.Root.ContentStart;
        MarkupElement? last = null;
        foreach (MarkupElement element in tree.Root.Descendants())
        {
            last = element.Parent == tree.Root ? element : last;
            foreach ((int start, int end, string value) in Changes(tree, element).OrderBy(change => change.Start))
            {
                made.Write(tree.Span(at, start));
                made.Write(Encoding.UTF8.GetBytes(value));
                at = end;
            }
        }

        made.Write(tree.Span(at, tree.Root.ContentEnd));
        if (last is not { Name: "p" })
        {
            made.Write("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>"u8);
        }

        return made.ToArray();
    }

    /// <summary>The bookmark of what a reference with this id refers to; null if there is none.</summary>
    public string? BookmarkOf(string id) => _body.Bookmarks.FindAnchor(id) is { } own ? BookmarkPrefix + own : null;

    /// <summary>Adds the parts, styles and lists that the blocks need. Called once, at the end.</summary>
    public void Finish()
    {
        foreach (PackagePart part in _own.Added)
        {
            string name = Rename(part.Name);
            _additions.Add(
                name.EndsWith(".rels", StringComparison.Ordinal)
                    ? new PackagePart(name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(part.Content.Span)
                        .Replace("../embeddings/chart", "../embeddings/gazette", StringComparison.Ordinal)))
                    : new PackagePart(name, part.Content),
                name.StartsWith("word/charts/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal) ? ChartPart.ContentType : null);
        }

        if (!_body.Lists.IsEmpty)
        {
            AddLists();
        }
    }

    private void AddLists()
    {
        Utf8XmlBuffer written = new();
        written.Raw(Encoding.UTF8.GetBytes($"<w:b xmlns:w=\"{MarkupSpaces.Word}\">"));
        _body.Lists.Write(written);
        written.Raw("</w:b>"u8);
        XNamespace w = MarkupSpaces.Word;
        int definition = _template.HighestDefinition + 1;
        foreach (XElement own in _styles.Definitions)
        {
            XElement copy = new(own);
            copy.SetAttributeValue(w + "abstractNumId", definition + (int)own.Attribute(w + "abstractNumId")!);
            _additions.AddDefinition(copy);
        }

        foreach (XElement list in XElement.Parse(Encoding.UTF8.GetString(written.WrittenSpan)).Elements())
        {
            list.SetAttributeValue(w + "numId", NumberOf((string)list.Attribute(w + "numId")!));
            XElement of = list.Element(w + "abstractNumId")!;
            of.SetAttributeValue(w + "val", definition + (int)of.Attribute(w + "val")!);
            _additions.AddList(list);
        }
    }

    private IEnumerable<(int Start, int End, string Value)> Changes(MarkupTree tree, MarkupElement element)
    {
        (string Name, bool Foreign, Func<string, string> Change)? change = element.Name switch
        {
            "pStyle" or "rStyle" or "tblStyle" => ("val", false, StyleOf),
            "numId" => ("val", false, NumberOf),
            "docPr" or "cNvPr" => ("id", false, id => MapOf("drawing" + id, () => Text(_copies.Next(CopyNumber.Drawing)))),
            "bookmarkStart" or "bookmarkEnd" => ("id", false, id => MapOf("bookmark" + id, () => Text(_copies.Next(CopyNumber.Bookmark)))),
            "blip" or "svgBlip" => ("embed", true, RelationshipOf),
            "chart" => ("id", true, RelationshipOf),
            "hyperlink" when tree.FindAttribute(element, "id", foreign: true) is not null => ("id", true, RelationshipOf),
            "hyperlink" => ("anchor", false, name => BookmarkPrefix + name),
            _ => null,
        };
        if (change is var (name, foreign, map) && tree.FindAttribute(element, name, foreign) is var (start, end))
        {
            yield return (start, end, map(tree.Decode(start, end)));
        }

        if (element.Name == "bookmarkStart" && tree.FindAttribute(element, "name") is var (from, to))
        {
            yield return (from, to, BookmarkPrefix + tree.Decode(from, to));
        }

        // ` REF _Ref1 \h ` and ` PAGEREF heading1 \h ` repeat a bookmark.
        if (element.Name == "instrText" && tree.Text(element) is var code && code.Split(' ') is ["", "REF" or "PAGEREF", var bookmark, ..])
        {
            yield return (element.ContentStart, element.ContentEnd, code.Replace($" {bookmark} ", $" {BookmarkPrefix}{bookmark} ", StringComparison.Ordinal));
        }
    }

    private string StyleOf(string own)
    {
        if (_styles.InFile.TryGetValue(own, out string? there))
        {
            return there;
        }

        // A style of the file's own that a text names.
        if (!_styles.Ours.ContainsKey(own))
        {
            return _styles.IdInFile(own);
        }

        string id = "Gazette" + own;
        if (_added.Add(own))
        {
            XElement copy = new(_styles.Ours[own]);
            XNamespace w = MarkupSpaces.Word;
            copy.SetAttributeValue(w + "styleId", id);
            copy.SetAttributeValue(w + "default", null);
            foreach (XElement reference in copy.Elements().Where(child => child.Name.LocalName is "basedOn" or "next" or "link"))
            {
                reference.SetAttributeValue(w + "val", StyleOf((string?)reference.Attribute(w + "val") ?? ""));
            }

            _additions.AddStyle(copy);
        }

        return id;
    }

    private string NumberOf(string own) => MapOfNumbers(own);

    private string MapOfNumbers(string own)
    {
        if (!_numbers.TryGetValue(own, out string? number))
        {
            number = Text(_copies.Next(CopyNumber.List));
            _numbers.Add(own, number);
        }

        return number;
    }

    private string RelationshipOf(string own) => MapOf("relationship" + own, () =>
    {
        (string type, string target, bool isExternal) = _own.Relationships!.Find(own);
        return _additions.Relate(_template.MainPart, type, isExternal ? target : Rename("word/" + target), isExternal);
    });

    private string Rename(string part)
    {
        if (!_names.TryGetValue(part, out string? name))
        {
            name = part.Replace("/image", "/gazette", StringComparison.Ordinal).Replace("/chart", "/gazette", StringComparison.Ordinal)
                .Replace("/gazettes/", "/charts/", StringComparison.Ordinal);
            _names.Add(part, name);
        }

        return name;
    }

    private string MapOf(string key, Func<string> make)
    {
        if (!_ids.TryGetValue(key, out string? value))
        {
            value = make();
            _ids.Add(key, value);
        }

        return value;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
