using System.Collections.Immutable;
using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Documents.Markdown;
using Gazette.Packages.Markup;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.WordTemplates.Filling;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Reference;

namespace Gazette.WordTemplates;

/// <summary>A filled Word file, before what needs the rest of the compilation is put in: blocks made of Markdown, and pictures.</summary>
internal sealed record FilledDocument(string Name, WordTemplate Template, FilledParts Parts) : RenderedDocument(Name)
{
    /// <summary>The finished package, and its content as a tree. Called once.</summary>
    /// <param name="templates">The folder of the template, whose pictures it may show.</param>
    public (Document Tree, byte[] Package) Finish(
        DocumentProperties properties, MarkdownParser markdown, IReportFolder? folder, IReportFolder? templates, DiagnosticBag bag)
    {
        PackageAdditions additions = new(Template);
        Dictionary<FilledPart, List<(int Start, int End, byte[] Bytes)>> changes = [];
        ImmutableArray<Document> blocks = [.. Parts.Blocks.Select(block => Typesetting.Of(markdown.Parse(block.Text, properties, bag, folder, templates)))];
        if (!blocks.IsEmpty)
        {
            InsertBlocks(blocks, properties, additions, changes, bag);
        }

        IReadOnlyList<Image?> pictures = Parts.Holes.Count == 0 ? []
            : PicturePlacing.Place(Parts, picture => markdown.Parse(picture.Text, properties, bag, folder, templates), additions, changes, bag);
        Document tree = Template.Read(Parts, pictures, properties);
        tree = blocks.IsEmpty ? tree : BlockPlaceholders.Fill(tree, blocks);
        if (Parts.Contents.Count > 0)
        {
            ContentsEntries.Fill(Parts, tree, changes);
        }

        AddLists(additions);
        if (Parts.Copies.Comments.Count > 0)
        {
            CommentCopies.Add(Template.Package, Parts.Copies, additions);
        }

        List<DeflatedPart> parts = new(Template.Constant.Length + 8);
        parts.AddRange(Template.Constant);
        DeflateEncoder encoder = Template.Encoders.Take();
        foreach (FilledPart part in Parts.All)
        {
            parts.Add(changes.TryGetValue(part, out List<(int Start, int End, byte[] Bytes)>? own)
                ? DeflatedPart.Deflate(part.Part!.Name, part.With(own.OrderBy(change => change.Start)), encoder)
                : DeflatedPart.Deflate(part.Part!.Name, part.Xml.WrittenSpan, encoder));
        }

        if (!additions.IsEmpty)
        {
            additions.AddTo(parts, encoder);
        }

        byte[] package = PackageWriter.Write(parts);
        Template.Encoders.Return(encoder);
        Template.Return(Parts);
        return (tree, package);
    }

    /// <summary>The filled cover of a reference document, for the front of another document. Called once.</summary>
    /// <param name="templates">The folder of the template, whose pictures it may show.</param>
    public Container FinishCover(DocumentProperties properties, MarkdownParser markdown, IReportFolder? folder, IReportFolder? templates, DiagnosticBag bag)
    {
        PackageAdditions additions = new(Template);
        Dictionary<FilledPart, List<(int Start, int End, byte[] Bytes)>> changes = [];
        IReadOnlyList<Image?> pictures = Parts.Holes.Count == 0 ? []
            : PicturePlacing.Place(Parts, picture => markdown.Parse(picture.Text, properties, bag, folder, templates), additions, changes, bag);
        ImmutableArray<Block> blocks = Template.Read(Parts, pictures, properties).Blocks;
        FilledPart part = Parts.Find(Template.MainPart);
        MarkupElement body = part.Read().Root.Child("body")!;
        byte[] markup = part.With(
        [
            (0, body.ContentStart, []),
            .. changes.GetValueOrDefault(part, []).OrderBy(change => change.Start),
            (body.ContentEnd, part.Xml.Count, []),
        ]);
        Template.Return(Parts);
        return new Container(ContainerKind.Cover, Container.NoAttributes, blocks, blocks.IsEmpty ? Template.File.Span(0, 0) : blocks[0].Span)
        {
            Ready = new ReadyPage(markup, additions.PicturesOf(Template.MainPart)),
        };
    }

    private void InsertBlocks(
        ImmutableArray<Document> documents,
        DocumentProperties properties,
        PackageAdditions additions,
        Dictionary<FilledPart, List<(int Start, int End, byte[] Bytes)>> changes,
        DiagnosticBag bag)
    {
        ImmutableArray<Block> all = [.. documents.SelectMany(document => document.Blocks)];
        foreach (Document document in documents.Where(document => !document.StyleUses.IsEmpty))
        {
            HouseStyles.Check(document, Template.StylesFor(WordLayout.Of(new Document(properties, all))).Constant.StyleIndex, bag);
        }

        InsertedBlocks inserted = new(Template, WordLayout.Of(new Document(properties, all)), all, additions, Parts.Copies);
        for (int i = 0; i < documents.Length; i++)
        {
            FilledBlocks at = Parts.Blocks[i];
            byte[] bytes = documents[i].Blocks.IsEmpty ? "<w:p/>"u8.ToArray() : inserted.Write(documents[i].Blocks, at.Room);
            (changes.TryGetValue(at.Part, out List<(int Start, int End, byte[] Bytes)>? known) ? known : changes[at.Part] = []).Add((at.Start, at.End, bytes));
            if (inserted.HasNotes)
            {
                bag.Add(WordTemplateDiagnostics.NoteInBlocks(at.Place));
                return;
            }
        }

        inserted.Finish();
    }

    // A list that begins anew has the look of the one that it repeats, and starts at its first number.
    private void AddLists(PackageAdditions additions)
    {
        XNamespace w = MarkupSpaces.Word;
        foreach ((string of, int number) in Parts.Copies.Lists)
        {
            XElement? list = Template.Source.NumberingRoot?.Elements(w + "num").FirstOrDefault(one => (string?)one.Attribute(w + "numId") == of);
            string definition = (string?)list?.Element(w + "abstractNumId")?.Attribute(w + "val") ?? "0";
            XElement? levels = Template.Source.NumberingRoot?.Elements(w + "abstractNum")
                .FirstOrDefault(one => (string?)one.Attribute(w + "abstractNumId") == definition);
            XElement anew = new(w + "num", new XAttribute(w + "numId", number), new XElement(w + "abstractNumId", new XAttribute(w + "val", definition)));
            for (int level = 0; level < 9; level++)
            {
                XElement? own = levels?.Elements(w + "lvl").FirstOrDefault(one => (int?)one.Attribute(w + "ilvl") == level);
                string start = (string?)own?.Element(w + "start")?.Attribute(w + "val") ?? "1";
                anew.Add(new XElement(
                    w + "lvlOverride", new XAttribute(w + "ilvl", level), new XElement(w + "startOverride", new XAttribute(w + "val", start))));
            }

            additions.AddList(anew);
        }
    }
}
