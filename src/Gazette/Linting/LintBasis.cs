using Gazette.Diagnostics;

namespace Gazette.Linting;

/// <summary>What a rule is based on. Common practice is never presented as a rule of a standard.</summary>
public sealed record LintBasis(LintStrength Strength, Words Source)
{
    public const string Layout = "GB/T 9704-2012";

    public const string Punctuation = "GB/T 15834-2011";

    public const string Numerals = "GB/T 15835-2011";

    public static LintBasis Practice { get; } = new(LintStrength.Practice, Words.Of("common practice", "通行做法"));

    public static LintBasis Required(string standard, string clause) => Required(standard, Words.Same(clause));

    public static LintBasis Required(string standard, Words clauses) => new(LintStrength.Required, Clause(standard, clauses));

    public static LintBasis Recommended(string standard, Words clauses) => new(LintStrength.Recommended, Clause(standard, clauses));

    /// <summary>The label in a message: the clause, or that it is only common practice.</summary>
    public Words Label => Strength == LintStrength.Recommended ? Words.Of($"{Source} (normally)", $"{Source}（一般要求）") : Source;

    private static Words Clause(string standard, Words clauses) => Words.Of($"{standard}, {clauses}", $"{standard}第{clauses}条");
}
