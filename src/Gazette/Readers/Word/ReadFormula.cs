using Gazette.Documents.Mathematics;

namespace Gazette.Readers.Word;

/// <summary>What an equation of a Word file was read as.</summary>
/// <param name="Words">Its text: the source between dollar signs, or its characters.</param>
/// <param name="Tree">Null if only its characters could be read.</param>
/// <param name="Unread">What of it there is no notation for; null if there is one for everything.</param>
internal sealed record ReadFormula(string Words, string Source, MathNode? Tree, bool IsDisplay, FormulaFeature? Unread)
{
    public static ReadFormula Nothing { get; } = new("", "", null, IsDisplay: false, null);
}
