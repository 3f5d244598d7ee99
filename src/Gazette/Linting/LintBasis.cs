namespace Gazette.Linting;

/// <summary>What a rule rests on. Common practice is never called a rule of a standard.</summary>
public sealed record LintBasis(LintStrength Strength, string Source)
{
    public const string Layout = "GB/T 9704-2012";

    public const string Punctuation = "GB/T 15834-2011";

    public const string Numerals = "GB/T 15835-2011";

    public static LintBasis Practice { get; } = new(LintStrength.Practice, "common practice");

    public static LintBasis Required(string standard, string clause) => new(LintStrength.Required, $"{standard}, {clause}");

    public static LintBasis Recommended(string standard, string clause) => new(LintStrength.Recommended, $"{standard}, {clause}");

    /// <summary>As it stands behind the carets of a message: the clause, or that it is only practice.</summary>
    public override string ToString() => Strength == LintStrength.Recommended ? Source + " (normally)" : Source;
}
