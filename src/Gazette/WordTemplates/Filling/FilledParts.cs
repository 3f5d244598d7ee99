using Gazette.WordTemplates.Pieces;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Filling;

/// <summary>The parts that one document fills, in buffers that the next one uses again.</summary>
internal sealed class FilledParts
{
    private readonly List<FilledPart> _parts = [];
    private int _count;

    private readonly Dictionary<string, FilledPart> _notes = new(StringComparer.Ordinal);

    public DocumentFlow Flow { get; } = new();

    public CopyNumbers Copies { get; } = new();

    /// <summary>What was printed as blocks, with placeholders in the parts.</summary>
    public List<FilledBlocks> Blocks { get; } = [];

    /// <summary>The pictures that were printed, and where something of them goes.</summary>
    public List<FilledBlocks> Pictures { get; } = [];

    public List<FilledHole> Holes { get; } = [];

    /// <summary>The references in texts that were printed into lines, which wait for what they print.</summary>
    public List<FilledReference> References { get; } = [];

    /// <summary>Where the entries of tables of contents go.</summary>
    public List<(FilledPart Part, int Position, ContentsPiece Piece)> Contents { get; } = [];

    public IEnumerable<FilledPart> All => _parts.Take(_count);

    public FilledPart Begin(StoryPart part)
    {
        if (_count == _parts.Count)
        {
            _parts.Add(new FilledPart());
        }

        FilledPart begun = _parts[_count++];
        begun.Clear();
        begun.Part = part;
        return begun;
    }

    public FilledPart Find(string name) => _parts.Take(_count).First(part => part.Part!.Name == name);

    /// <summary>The notes that loops have repeated so far, for a part.</summary>
    public FilledPart NotesOf(StoryPart part)
    {
        if (!_notes.TryGetValue(part.Name, out FilledPart? notes))
        {
            notes = new FilledPart { Part = part };
            _notes.Add(part.Name, notes);
        }

        return notes;
    }

    /// <param name="highest">For each kind of number the highest that the template has.</param>
    public void Clear(IReadOnlyDictionary<CopyNumber, int> highest)
    {
        _notes.Clear();
        Blocks.Clear();
        Pictures.Clear();
        Holes.Clear();
        References.Clear();
        Contents.Clear();
        Copies.Clear(highest);
        _count = 0;
        Flow.Clear();
    }
}
