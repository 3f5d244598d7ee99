using System.Diagnostics;
using Gazette.WordTemplates.Filling;

namespace Gazette.WordTemplates.Pieces;

/// <summary>Where the flow of paragraphs and tables is, so that no cell is left without a paragraph and no table without a row.</summary>
internal sealed record FlowPiece(FlowStep Step, byte[] Filler) : Piece
{
    public override void Put(WordOutput output)
    {
        switch (Step)
        {
            case FlowStep.Begin:
                output.Flow.Begin();
                break;
            case FlowStep.Paragraph:
                output.Flow.AddParagraph();
                break;
            case FlowStep.End:
                output.Flow.End(output, Filler);
                break;
            case FlowStep.TableBegin:
                output.Flow.BeginTable(output, Filler);
                break;
            case FlowStep.Row:
                output.Flow.AddRow();
                break;
            case FlowStep.TableEnd:
                output.Flow.EndTable(output);
                break;
            default:
                throw new UnreachableException();
        }
    }
}

internal enum FlowStep
{
    /// <summary>A cell, a text box, the body begins.</summary>
    Begin,

    /// <summary>A paragraph ends.</summary>
    Paragraph,

    /// <summary>A cell, a text box, the body ends.</summary>
    End,

    TableBegin,

    /// <summary>A row ends.</summary>
    Row,

    TableEnd,
}
