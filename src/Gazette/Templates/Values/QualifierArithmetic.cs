using Gazette.Reports;

namespace Gazette.Templates.Values;

/// <summary>The qualifier of a result computed from approximate values: 3200+ plus 100 is 3300+, 500 minus 120+ is nearly 380.</summary>
internal static class QualifierArithmetic
{
    /// <summary>The qualifier of a sum; null if nothing can be said about the sum, as for "at least" plus "at most".</summary>
    public static Qualifier? Join(Qualifier left, Qualifier right) => (left, right) switch
    {
        _ when left == right => left,
        (Qualifier.Exact, _) => right,
        (_, Qualifier.Exact) => left,
        _ when IsMore(left) && IsMore(right) => left == Qualifier.MoreThan || right == Qualifier.MoreThan ? Qualifier.MoreThan : Qualifier.AtLeast,
        _ when IsLess(left) && IsLess(right) => left == Qualifier.AtMost || right == Qualifier.AtMost ? Qualifier.AtMost : Qualifier.Below,
        _ when IsNear(left) && IsNear(right) => Qualifier.About,
        _ => null,
    };

    /// <summary>The qualifier of -n, or of 1/n, given that of n.</summary>
    public static Qualifier Opposite(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Over => Qualifier.Nearly,
        Qualifier.Nearly => Qualifier.Over,
        Qualifier.AtLeast => Qualifier.AtMost,
        Qualifier.AtMost => Qualifier.AtLeast,
        Qualifier.MoreThan => Qualifier.Below,
        Qualifier.Below => Qualifier.MoreThan,
        _ => qualifier,
    };

    private static bool IsMore(Qualifier qualifier) => qualifier is Qualifier.Over or Qualifier.MoreThan or Qualifier.AtLeast;

    private static bool IsLess(Qualifier qualifier) => qualifier is Qualifier.Nearly or Qualifier.Below or Qualifier.AtMost;

    // These qualifiers mean a value close to the number; the others leave one side open.
    private static bool IsNear(Qualifier qualifier) => qualifier is Qualifier.Over or Qualifier.Nearly or Qualifier.About;
}
