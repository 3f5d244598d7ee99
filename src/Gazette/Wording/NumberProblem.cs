namespace Gazette.Wording;

/// <summary>What is wrong with a number.</summary>
internal enum NumberProblem
{
    TooLarge,
    TooManyDecimals,
}
