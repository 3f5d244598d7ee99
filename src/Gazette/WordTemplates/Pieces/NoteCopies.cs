using Gazette.Packages.Markup;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>The notes that loops repeat with their references: each copy has its own text, from the values of its round.</summary>
internal sealed class NoteCopies(IReadOnlyList<StoryPart> parts)
{
    private readonly Dictionary<MarkupElement, StoryPart> _moved = [];

    /// <summary>The edits of each part with notes, without those of the notes that are moved.</summary>
    public Func<StoryPart, IReadOnlyList<Edit>> EditsOf { get; set; } = static _ => [];

    public void Add(StoryPart part, MarkupElement reference, int loop, List<Edit> edits)
    {
        string kind = reference.Name == "footnoteReference" ? "footnotes" : "endnotes";
        string? id = part.Tree.Attribute(reference, "id");
        StoryPart? notes = parts.FirstOrDefault(candidate => candidate.IsNotes && candidate.Tree.Root.IsWord(kind));
        MarkupElement? note = notes?.Tree.Root.Children().FirstOrDefault(child => notes.Tree.Attribute(child, "id") == id);
        if (id is null || note is null || !_moved.TryAdd(note, notes!) || part.Tree.FindAttribute(reference, "id") is not var (start, end))
        {
            return;
        }

        NumberPiece number = new(CopyNumber.Note, id, loop);
        edits.Add(new Edit(reference.Start, reference.End, EditPhase.Replaces, 0, writer =>
        {
            writer.Put(new NotePiece(notes!, Begins: true));
            writer.WriteOther(notes!, EditsOf(notes!).Append(NumberEdit(notes!, note, number)), note.Start, note.End);
            writer.Put(new NotePiece(notes!, Begins: false));
            writer.CopySource(reference.Start, start);
            writer.Put(number);
            writer.CopySource(end, reference.End);
        }));
    }

    /// <summary>In the part itself, the notes that are moved give way, and their copies come last.</summary>
    public IEnumerable<Edit> GiveWay(StoryPart notes)
    {
        foreach ((MarkupElement note, _) in _moved.Where(moved => moved.Value == notes))
        {
            yield return new Edit(note.Start, note.End, EditPhase.Replaces, -1, static _ => { });
        }

        if (_moved.ContainsValue(notes))
        {
            int end = notes.Tree.Root.ContentEnd;
            yield return new Edit(end, end, EditPhase.Ends, int.MaxValue, writer => writer.Put(new NotesPiece(notes)));
        }
    }

    private static Edit NumberEdit(StoryPart notes, MarkupElement note, NumberPiece number)
    {
        (int start, int end) = notes.Tree.FindAttribute(note, "id") ?? (note.Start, note.Start);
        return new Edit(start, end, EditPhase.Replaces, 0, writer => writer.Put(number));
    }
}
