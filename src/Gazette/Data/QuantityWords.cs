using System.Diagnostics;
using Gazette.Diagnostics;
using Gazette.Wording;

namespace Gazette.Data;

/// <summary>Why a text is no quantity, as the end of a sentence that begins with the text.</summary>
internal static class QuantityWords
{
    public static Words Empty => Words.Of("is empty");

    public static Words TooLong => Words.Of("is too long for a quantity");

    public static Words TwoQualifiers => Words.Of("has two qualifiers");

    public static Words NotFinite => Words.Of("is not a finite number");

    public static Words NoNumber => Words.Of("has no number");

    public static Words WordsBefore => Words.Of("has words before its number");

    public static Words StrayComma => Words.Of("has a comma that does not part thousands");

    public static Words SecondNumber => Words.Of("has more than one number");

    public static Words TwoUnits => Words.Of("has two units");

    public static Words ControlInUnit => Words.Of("has a line break or another control character in its unit");

    public static Words Of(NumberProblem problem) => problem switch
    {
        NumberProblem.TooLarge => Words.Of("is too large"),
        NumberProblem.TooManyDecimals => Words.Of("has more than 10 decimals"),
        _ => throw new UnreachableException(),
    };

    public static Words UnknownOpening(string opening) => Words.Of($"begins with `{opening}`, which is not a qualifier");

    public static Words SignInUnit(char sign) => Words.Of($"has `{sign}` in its unit");

    public static Words UnitOpening(char sign) => Words.Of($"has a unit that begins with `{sign}`");

    public static Words UnitForms => Words.Of("has a unit that is not `singular|plural`");
}
