using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.Readers.Word;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.WordTemplates.Filling;
using Gazette.WordTemplates.Pieces;
using Gazette.Writers;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Packaging;

namespace Gazette.WordTemplates;

/// <summary>A Word file that has been read, checked and taken apart, ready to be filled any number of times. Thread-safe.</summary>
internal sealed class WordTemplate
{
    private const int MostLayouts = 16;

    private readonly Pool<FilledParts> _spare = new(static () => new FilledParts());
    private readonly BoundedCache<WordLayout, BlockStyles> _styles;
    private readonly Lazy<bool> _hasSequences;

    public WordTemplate()
    {
        _styles = new BoundedCache<WordLayout, BlockStyles>(
            MostLayouts,
            layout => new BlockStyles(Package!, Source!.StylesRoot ?? new XElement(XName.Get("styles", MarkupSpaces.Word)), Source.NumberingRoot, layout));
        _hasSequences = new Lazy<bool>(() => Package!.Part(MainPart).Span.IndexOf("SEQ "u8) >= 0);
    }

    /// <summary>For the blocks that its documents print.</summary>
    public Pool<RenderBuffer> Buffers { get; } = new(static () => new RenderBuffer());

    /// <summary>The template's text, a line for each paragraph, where messages point.</summary>
    public required SourceFile File { get; init; }

    /// <summary>That file, and the partials.</summary>
    public required ImmutableArray<SourceFile> Files { get; init; }

    /// <summary>What Scriban parses: the marks of the pieces, and the tags between them.</summary>
    public required string Code { get; init; }

    /// <summary>What the marks of the program stand for.</summary>
    public required ImmutableArray<Piece> Pieces { get; init; }

    /// <summary>The parts that every filled document has as they are.</summary>
    public required ImmutableArray<DeflatedPart> Constant { get; init; }

    /// <summary>What the filled documents have of the file besides their text: styles and numbering, for reading them.</summary>
    public required StorySource Source { get; init; }

    public required CheckedPackage Package { get; init; }

    /// <summary>The file as it is.</summary>
    public required TemplateFile Original { get; init; }

    public required DocumentSettings Settings { get; init; }

    /// <summary>For each kind of number the highest that the file has.</summary>
    public required IReadOnlyDictionary<CopyNumber, int> Highest { get; init; }

    /// <summary>Whether it is the cover of a reference document.</summary>
    public bool IsCover { get; init; }

    public string MainPart => Package.MainPart;

    /// <summary>Whether the document has fields that count, such as the numbers of captions.</summary>
    public bool HasSequences => _hasSequences.Value;

    public string? StylesPart => Package.FindRelated(MainPart, "styles");

    public string? NumberingPart => Package.FindRelated(MainPart, "numbering");

    /// <summary>The highest number of a definition of lists.</summary>
    public int HighestDefinition => Source.NumberingRoot is not { } root ? -1 : root.Elements(XName.Get("abstractNum", MarkupSpaces.Word))
        .Select(definition => int.Parse((string?)definition.Attribute(XName.Get("abstractNumId", MarkupSpaces.Word)) ?? "0", CultureInfo.InvariantCulture))
        .DefaultIfEmpty(-1).Max();

    public Pool<DeflateEncoder> Encoders { get; } = new(static () => new DeflateEncoder());

    /// <summary>A part as filled documents have it unless they add to it.</summary>
    public ReadOnlyMemory<byte> ContentOf(string part) => Settings.ContentOf(part);

    public BlockStyles StylesFor(WordLayout layout) => _styles.Get(layout);

    /// <summary>The filled document as a tree, whose texts know where they came from.</summary>
    /// <param name="pictures">What stands in the place of the template's own, in the order of <see cref="FilledParts.Pictures"/>.</param>
    /// <param name="results">What stands in the place of texts of the main part, by where these begin; null for nothing.</param>
    public Document Read(
        FilledParts parts,
        IReadOnlyList<Image?> pictures,
        IReadOnlyDictionary<int, string>? results,
        DocumentProperties properties,
        DiagnosticBag bag) => WordDocumentReader.Read(
        File,
        Source,
        TextOf(MainPart, parts, pictures, results),
        Source.NoteParts.Select(name => TextOf(name, parts, [], null)),
        parts.Copies.Lists,
        properties,
        bag);

    public FilledParts TakeParts()
    {
        FilledParts parts = _spare.Take();
        parts.Clear(Highest);
        return parts;
    }

    public void Return(FilledParts parts) => _spare.Return(parts);

    private StoryText TextOf(string name, FilledParts parts, IReadOnlyList<Image?> pictures, IReadOnlyDictionary<int, string>? results)
    {
        FilledPart part = parts.Find(name);
        MarkupTree tree = part.Read();
        Dictionary<int, Image> own = [];
        for (int i = 0; i < pictures.Count; i++)
        {
            if (pictures[i] is { } picture && parts.Pictures[i].Part == part)
            {
                own[parts.Pictures[i].Start] = picture;
            }
        }

        return new StoryText(tree, new FilledOrigins(part, tree, File, own, results));
    }
}
