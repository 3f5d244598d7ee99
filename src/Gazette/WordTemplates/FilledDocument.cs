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
        PartChanges changes = new();
        DocumentScope scope = new(properties, bag);
        CaptionFields? captions = Template.HasSequences && (Parts.Blocks.Count > 0 || Parts.Copies.HasRounds) ? new CaptionFields(MainPart) : null;
        ImmutableArray<Document> blocks = ReadBlocks(markdown, scope, captions, folder, templates);
        captions?.Finish(changes);
        InsertedBlocks? inserted = blocks.IsEmpty ? null : InsertBlocks(blocks, properties, additions, changes, bag);
        IReadOnlyList<Image?> pictures = Parts.Holes.Count == 0 ? []
            : PicturePlacing.Place(Parts, picture => markdown.Parse(picture.Text, properties, bag, folder, templates), additions, changes, bag);
        Document tree = Template.Read(Parts, pictures, captions?.Results, properties, bag);
        tree = blocks.IsEmpty ? tree : BlockPlaceholders.Fill(tree, blocks);
        if (Parts.References.Count > 0)
        {
            tree = ResolveReferences(tree, scope.Anchors, inserted, changes);
        }

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
            parts.Add(changes.Deflate(part, encoder));
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
        PartChanges changes = new();
        IReadOnlyList<Image?> pictures = Parts.Holes.Count == 0 ? []
            : PicturePlacing.Place(Parts, picture => markdown.Parse(picture.Text, properties, bag, folder, templates), additions, changes, bag);
        Document tree = Template.Read(Parts, pictures, results: null, properties, bag);
        if (Parts.References.Count > 0)
        {
            tree = ResolveReferences(tree, new DocumentScope(properties, bag).Anchors, inserted: null, changes);
        }

        ImmutableArray<Block> blocks = tree.Blocks;
        MarkupElement body = MainPart.Read().Root.Child("body")!;
        changes.Add(MainPart, 0, body.ContentStart, []);
        changes.Add(MainPart, body.ContentEnd, MainPart.Xml.Count, []);
        byte[] markup = changes.Apply(MainPart).ToArray();
        Template.Return(Parts);
        return new Container(ContainerKind.Cover, Container.NoAttributes, blocks, blocks.IsEmpty ? Template.File.Span(0, 0) : blocks[0].Span)
        {
            Ready = new ReadyPage(markup, additions.PicturesOf(Template.MainPart)),
        };
    }

    private FilledPart MainPart => Parts.Find(Template.MainPart);

    // In the order of the page, in which captions count; those of headers and footers come last.
    private ImmutableArray<Document> ReadBlocks(
        MarkdownParser markdown, DocumentScope scope, CaptionFields? captions, IReportFolder? folder, IReportFolder? templates)
    {
        MarkdownDraft[] drafts = new MarkdownDraft[Parts.Blocks.Count];
        foreach (int i in Enumerable.Range(0, drafts.Length).OrderBy(i => Parts.Blocks[i].Part != MainPart).ThenBy(i => Parts.Blocks[i].Start))
        {
            captions?.CountTo(Parts.Blocks[i].Part == MainPart ? Parts.Blocks[i].Start : int.MaxValue, scope.Captions);
            drafts[i] = markdown.Read(Parts.Blocks[i].Text, scope, folder, templates);
        }

        captions?.CountTo(int.MaxValue, scope.Captions);
        return [.. drafts.Select(draft => Typesetting.Of(draft.Finish()))];
    }

    private InsertedBlocks InsertBlocks(
        ImmutableArray<Document> documents, DocumentProperties properties, PackageAdditions additions, PartChanges changes, DiagnosticBag bag)
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
            changes.Add(at.Part, at.Start, at.End, bytes);
            if (inserted.HasNotes)
            {
                bag.Add(WordTemplateDiagnostics.NoteInBlocks(at.Place));
                return inserted;
            }
        }

        inserted.Finish();
        return inserted;
    }

    // In the file, which also has some where the tree has none: in headers and properties.
    private Document ResolveReferences(Document tree, AnchorTable anchors, InsertedBlocks? inserted, PartChanges changes)
    {
        foreach (FilledReference reference in Parts.References)
        {
            Inline resolved = anchors.Resolve(new CrossReference(reference.Id, "", reference.Place));
            changes.Add(reference.Part, reference.Start, reference.End, reference.Write(resolved, inserted?.BookmarkOf(reference.Id)));
        }

        return tree.Map(
            block => block,
            inline => inline is Text { Value: var mark } text && FilledReference.IdIn(mark) is { } id
                ? anchors.Resolve(new CrossReference(id, "", text.Span))
                : inline);
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
