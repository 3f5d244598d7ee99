namespace Gazette.Linting;

/// <summary>The meaning of a number in digits.</summary>
internal enum FigureRole
{
    /// <summary>An amount: 64场, 98.9%, 3.2万元.</summary>
    Amount,

    /// <summary>Part of a date, a year or a time of day.</summary>
    Time,

    /// <summary>A position in a sequence: 第3, a label.</summary>
    Ordinal,

    /// <summary>A telephone number, the number of a document, a version, a part of a name.</summary>
    Code,
}

/// <summary>A number in digits in a text.</summary>
/// <param name="Start">Offset of the first digit, or of the sign before it.</param>
/// <param name="End">Offset after the last digit.</param>
/// <param name="Number">The digits' value, without <paramref name="Scale"/>.</param>
/// <param name="Decimals">How many digits follow the decimal point.</param>
/// <param name="Scale">1, 10000 for 万, 100000000 for 亿.</param>
/// <param name="Surplus">The 余, 多 or 几 after the number; <c>\0</c> if there is none.</param>
/// <param name="UnitStart">Offset of the unit, after 万 and 余.</param>
/// <param name="Unit">% or a measure word or, in English, the next word; empty if no unit is recognized.</param>
internal sealed record Figure(
    int Start, int End, decimal Number, int Decimals, decimal Scale, char Surplus, int UnitStart, string Unit, FigureRole Role)
{
    public decimal Value => Number * Scale;

    /// <summary>The value of the last digit: 0.1 for 88.1%, 1000 for 18.6万.</summary>
    public decimal Step
    {
        get
        {
            decimal step = Scale;
            for (int i = 0; i < Decimals; i++)
            {
                step /= 10;
            }

            return step;
        }
    }

    public int UnitEnd => UnitStart + Unit.Length;

    public bool IsPercent => Unit == "%";

    public bool IsAmount => Role == FigureRole.Amount;
}
