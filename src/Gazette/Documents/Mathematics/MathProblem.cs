namespace Gazette.Documents.Mathematics;

/// <summary>Why a formula is shown as it is written.</summary>
/// <param name="Word">What is not known; empty if something is missing or the formula is too long or too deep.</param>
/// <param name="Offset">Where in its source.</param>
internal sealed record MathProblem(MathFault Fault, string Word, int Offset);

internal enum MathFault
{
    /// <summary>A command or a sign outside the subset.</summary>
    Unknown,

    /// <summary>A brace, an argument or an end is missing.</summary>
    Incomplete,

    /// <summary>Too long, or nested too deeply.</summary>
    TooLarge,
}
