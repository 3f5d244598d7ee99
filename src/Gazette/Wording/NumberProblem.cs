namespace Gazette.Wording;

/// <summary>What is wrong with a number that is there to be read.</summary>
internal enum NumberProblem
{
    TooLarge,
    TooManyDecimals,
}
