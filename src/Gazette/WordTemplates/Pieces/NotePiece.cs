using Gazette.WordTemplates.Filling;

namespace Gazette.WordTemplates.Pieces;

/// <summary>A note that a loop repeats begins or ends; it is collected for the part with the notes.</summary>
/// <param name="Part">The part with the notes.</param>
internal sealed record NotePiece(Reading.StoryPart Part, bool Begins) : Piece
{
    public override void Put(WordOutput output)
    {
        if (Begins)
        {
            output.BeginNote(Part);
        }
        else
        {
            output.EndNote();
        }
    }
}

/// <summary>The place of the notes that loops have repeated.</summary>
internal sealed record NotesPiece(Reading.StoryPart Part) : Piece
{
    public override void Put(WordOutput output) => output.PutNotes(Part);
}
