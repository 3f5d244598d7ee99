using Gazette.WordTemplates.Filling;

namespace Gazette.WordTemplates.Pieces;

/// <summary>Says how the values that follow are written.</summary>
internal sealed record ValuePiece(ValueForm Form) : Piece
{
    public override void Put(WordOutput output) => output.Form = Form;
}

/// <summary>How a value is written into the text around it.</summary>
/// <param name="LineBreak">What stands for a line break.</param>
/// <param name="Tab">What stands for a tab.</param>
/// <param name="BeginHinted">
/// Ends the text and begins one whose quotation marks and dots have the width of Chinese characters; empty if it has them already.
/// </param>
/// <param name="EndHinted">Goes back to the text.</param>
/// <param name="Run">The run around it; null for a text that is not one of a run.</param>
internal sealed record ValueForm(byte[] LineBreak, byte[] Tab, byte[] BeginHinted, byte[] EndHinted, RunForm? Run)
{
    /// <summary>A text that is not one of a run: a document property.</summary>
    public static ValueForm Plain { get; } = new(" "u8.ToArray(), " "u8.ToArray(), [], [], null);
}
