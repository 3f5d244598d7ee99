using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.Readers.Word;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Templates.Programs;
using Gazette.Templates.Rendering;
using Gazette.WordTemplates.Filling;
using Gazette.WordTemplates.Pieces;
using Gazette.WordTemplates.Reading;
using Gazette.Writers;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Validation;

namespace Gazette.WordTemplates;

/// <summary>Takes a Word file apart: its paragraphs, their tags, where their statements act, and what is constant between them.</summary>
internal sealed class WordTemplateBuilder(string path, byte[] bytes, CheckedPackage package, DiagnosticBag bag)
{
    private const int MostTags = 100_000;

    private readonly SourceSpan _whole = new SourceFile(path, "").Whole;
    private readonly List<StoryPart> _parts = [];

    /// <summary>Whether the file is nothing but the cover of a reference document: a form, into which no blocks are put.</summary>
    public bool IsCover { get; init; }

    /// <summary>With mistakes in the bag, a document that is good for nothing but to find more of them in a report; null if it is not even that.</summary>
    /// <param name="isRefused">Whether there are mistakes already, for which it is not filled.</param>
    public TemplateDocument? Build(string name, FrozenDictionary<string, TemplatePartial> partials, bool isRefused)
    {
        int before = bag.Count;
        ReadParts();
        SourceFile file = MakeFile();
        TagFinder finder = new(file, bag);
        foreach (StoryPart part in _parts)
        {
            FindTags(part, finder);
        }

        if (finder.Count > MostTags)
        {
            bag.Add(WordTemplateDiagnostics.TooManyTags(_whole, MostTags));
            return null;
        }

        BlockPairing pairing = new(bag);
        foreach (StoryPart part in _parts.Where(part => part.IsFilled))
        {
            pairing.Pair(part);
        }

        return isRefused || (bag.HasErrors && bag.Count > before) ? CheckNames(name, file, finder, partials) : Assemble(name, file, finder, pairing, partials);
    }

    private ProgramDocument? CheckNames(string name, SourceFile file, TagFinder finder, FrozenDictionary<string, TemplatePartial> partials)
    {
        LooseTags loose = new(file);
        _parts.ForEach(loose.Add);
        return ProgramDocument.Check(
            name, file, MakeProgram(loose.Text, loose.Codes, finder, static _ => throw new UnreachableException("the file has mistakes")), partials, bag);
    }

    private ProgramDocument? Assemble(
        string name, SourceFile file, TagFinder finder, BlockPairing pairing, FrozenDictionary<string, TemplatePartial> partials)
    {
        ProgramText text = new(file);
        List<Piece> pieces = [];
        TagCodes codes = new();
        PieceWriter writer = new(text, pieces);
        StoryPart[] written = [.. _parts.Where(part => part.IsFilled)];
        StorySource source = new(package);
        NoteCopies notes = new(_parts);
        Dictionary<StoryPart, List<Edit>> edits = [];
        foreach (StoryPart part in written)
        {
            TagBlock[] blocks = [.. pairing.Blocks.Where(block => block.Opening.Paragraph.Part == part)];
            LoopRegion[] regions = [.. blocks.Where(block => block.IsLoop).Select(LoopRegion.Of)];

            // A cover has the lists of the documents that it is put into.
            LoopRegion[] restarting = IsCover ? [] : regions;
            edits[part] =
            [
                .. new StoryEdits(part, blocks, codes).Make(),
                .. part.Contents.SelectMany(field => ContentsEdits.Of(part, field, source.Styles)),
                .. new CopyEdits(part, regions, new ListRestarts(part, restarting, source), notes).Make(),
            ];
        }

        notes.EditsOf = part => edits[part];
        foreach (StoryPart part in written)
        {
            DeclareSpaces(part, edits[part]);
            writer.WritePart(part, [.. edits[part], .. notes.GiveWay(part)]);
        }

        HashSet<string> filled = [.. _parts.Where(part => part.IsFilled).Select(part => part.Name)];
        DocumentSettings settings = new(package, _whole, bag);
        WordTemplate template = new()
        {
            File = file,
            Pieces = [.. pieces],
            Constant = DeflateConstant(filled, settings),
            Source = source,
            Code = text.Code,
            Files = [file, .. partials.Values.Select(partial => partial.File)],
            Package = package,
            Original = new TemplateFile(path, bytes),
            Settings = settings,
            Highest = HighestNumbers.Of(package, _parts, source.NumberingRoot),
            IsCover = IsCover,
        };
        Program program = MakeProgram(text, codes, finder, _ => new WordOutput(template, template.TakeParts()));
        return ProgramDocument.Check(name, file, program, partials, bag);
    }

    private Program MakeProgram(ProgramText text, TagCodes codes, TagFinder finder, Func<RenderLimits, TemplateOutput> createOutput)
    {
        ProgramTag[] tags =
        [
            .. _parts.SelectMany(part => part.Paragraphs).SelectMany(paragraph => paragraph.Tags).Select(site => site.Tag),
            .. _parts.SelectMany(part => part.Pictures).Select(picture => picture.Tag).OfType<ProgramTag>(),
        ];
        return new Program(
            text,
            [.. tags],
            codes.Labels,
            [.. tags.Where(tag => tag.Form == TagForm.Value && tag.Field is null && ProgramDocument.Names.ContainsKey(tag.Words))],
            [.. finder.SingleBraces],
            createOutput);
    }

    // Blocks and relationships are written with the usual prefixes.
    private static void DeclareSpaces(StoryPart part, List<Edit> edits)
    {
        if (!part.Paragraphs.Exists(paragraph => paragraph.IsBlocks))
        {
            return;
        }

        MarkupElement root = part.Tree.Root;
        string tag = Encoding.UTF8.GetString(part.Tree.Span(root.Start, root.ContentStart));
        string missing = (tag.Contains("xmlns:w=", StringComparison.Ordinal) ? "" : $" xmlns:w=\"{MarkupSpaces.Word}\"")
            + (tag.Contains("xmlns:r=", StringComparison.Ordinal) ? "" : $" xmlns:r=\"{MarkupSpaces.Relationships}\"");
        if (missing.Length > 0)
        {
            edits.Add(new Edit(root.ContentStart - 1, root.ContentStart - 1, EditPhase.Ends, 0, writer => writer.WriteBytes(Encoding.UTF8.GetBytes(missing))));
        }
    }

    private void ReadParts()
    {
        TextBoxCount boxes = new();
        StoryPlace body = IsCover ? new("cover", "封面", isWhole: true) : new("body", "正文", isWhole: true);
        Add(package.MainPart, part => new StoryScanner(part, boxes).Scan(part.Tree.Root.Child("body") ?? part.Tree.Root, body));
        FramePlaces frames = new(package, _parts[0].Tree);
        foreach ((string name, StoryPlace place) in frames.All)
        {
            Add(name, part => new StoryScanner(part, boxes).Scan(part.Tree.Root, place));
        }

        AddNotes("footnotes", "note", "脚注", boxes);
        AddNotes("endnotes", "endnote", "尾注", boxes);
        foreach (PackageRelationship relationship in package.RelationshipsOf("").Where(relationship => !relationship.IsExternal))
        {
            if (relationship.Type is "core-properties" or "custom-properties")
            {
                Add(relationship.Target, DocumentPropertyTexts.Read);
            }
        }

        new UnfilledTags(package, _whole, bag).Report(_parts);
        foreach (StoryPart part in _parts)
        {
            part.Pictures.AddRange(PictureTag.FindAll(part));
        }
    }

    private void AddNotes(string kind, string english, string chinese, TextBoxCount boxes)
    {
        if (package.FindRelated(package.MainPart, kind) is not { } name)
        {
            return;
        }

        Add(name, part =>
        {
            part.IsNotes = true;
            int number = 0;
            foreach (MarkupElement note in part.Tree.Root.Children().Where(note => part.Tree.Attribute(note, "type") is null or "normal"))
            {
                number++;
                new StoryScanner(part, boxes).Scan(note, new StoryPlace($"{english} {number}", $"{chinese}{number}"));
            }
        });
    }

    private void Add(string name, Action<StoryPart> scan)
    {
        if (!package.Has(name) || !PackageContents.IsXml(name))
        {
            return;
        }

        StoryPart part = new(name, MarkupTree.Of(package.Part(name)));
        scan(part);
        _parts.Add(part);
    }

    // The template as a text: a line for each paragraph.
    private SourceFile MakeFile()
    {
        StringBuilder text = new();
        ImmutableArray<WordPlace>.Builder places = ImmutableArray.CreateBuilder<WordPlace>();
        foreach (StoryParagraph paragraph in _parts.SelectMany(part => part.Paragraphs))
        {
            text.Append(places.Count > 0 ? "\n" : "");
            paragraph.Offset = text.Length;
            text.Append(TagFinder.Normalize(paragraph.Text).Replace('\n', ' ').Replace('\t', ' ').Replace(TextUnit.Object, ' '));
            places.Add(paragraph.Place);
        }

        foreach (PictureTag picture in _parts.SelectMany(part => part.Pictures))
        {
            text.Append(places.Count > 0 ? "\n" : "");
            picture.Offset = text.Length;
            text.Append(TagFinder.Normalize(picture.Text).ReplaceLineEndings(" "));
            places.Add(picture.Place);
        }

        return new SourceFile(path, text.ToString()) { Paragraphs = places.ToImmutable() };
    }

    private void FindTags(StoryPart part, TagFinder finder)
    {
        IReadOnlyList<WordField> fields = FieldScanner.Scan(part.Tree);
        part.Contents.AddRange(fields.Where(ContentsEdits.IsOne));
        foreach (StoryParagraph paragraph in part.Paragraphs.Where(paragraph => !part.Contents.Exists(field => ContentsEdits.Holds(field, paragraph))))
        {
            finder.Find(paragraph);
        }

        foreach (PictureTag picture in part.Pictures)
        {
            finder.Find(picture);
        }

        foreach (StoryParagraph paragraph in part.Paragraphs)
        {
            bool takesBlocks = paragraph.IsBlocks && part.Name == package.MainPart && !IsCover;
            foreach (TagSite site in paragraph.Tags.Where(site => site.Tag.Form == TagForm.Blocks && !takesBlocks))
            {
                bag.Add(IsCover ? WordTemplateDiagnostics.BlockOnCover(site.Tag.Span) : WordTemplateDiagnostics.BlockInSentence(site.Tag.Span));
            }
        }

        if (fields.Count > 0)
        {
            FindFields(part, fields, finder);
        }

        part.IsFilled = part.Name == package.MainPart || part.IsNotes || part.Pictures.Count > 0
            || part.Paragraphs.Exists(paragraph => paragraph.Tags.Count > 0);
    }

    private void FindFields(StoryPart part, IReadOnlyList<WordField> fields, TagFinder finder)
    {
        foreach (WordField field in fields)
        {
            if (FieldRules.IsDangerous(field.Code))
            {
                bag.Add(WordTemplateDiagnostics.Field(_whole, field.Code.Trim()));
            }
        }

        foreach (WordField field in fields.Where(field => field is { Kind: "MERGEFIELD", Close: not null }))
        {
            StoryParagraph? paragraph = part.Paragraphs.FindLast(paragraph => paragraph.Element.Holds(field.Open) && paragraph.Element.Holds(field.Close!));
            if (paragraph is not null && field.IsInner)
            {
                finder.AddInner(paragraph, field);
                continue;
            }

            if (paragraph is null || MergeFieldReader.Read(field.Code) is not { } merge)
            {
                continue;
            }

            (int first, int last) = field.IsSimple
                ? (paragraph.Units.FindIndex(unit => field.Open.Holds(unit.Run)), paragraph.Units.FindLastIndex(unit => field.Open.Holds(unit.Run)))
                : (paragraph.Units.FindIndex(unit => unit.Holder == field.Open), paragraph.Units.FindIndex(unit => unit.Holder == field.Close));
            if (first >= 0 && last >= first)
            {
                finder.Add(paragraph, merge, field.IsSimple ? field.Open : null, first, last);
            }
        }

        foreach (StoryParagraph paragraph in part.Paragraphs.Where(paragraph => paragraph.Tags.Count > 1))
        {
            paragraph.Tags.Sort((left, right) => left.First.CompareTo(right.First));
        }
    }

    private ImmutableArray<DeflatedPart> DeflateConstant(HashSet<string> filled, DocumentSettings settings)
    {
        DeflateEncoder encoder = new();
        ImmutableArray<DeflatedPart>.Builder parts = ImmutableArray.CreateBuilder<DeflatedPart>();
        foreach (string name in package.PartNames.Where(name => !filled.Contains(name) && !settings.IsRemoved(name)))
        {
            parts.Add(DeflatedPart.Deflate(name, settings.ContentOf(name).Span, encoder));
        }

        return parts.ToImmutable();
    }
}
