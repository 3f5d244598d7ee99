using System.Runtime.Intrinsics;

namespace Gazette.Linting.Prefilters;

/// <summary>Which of the facts that rules need are true of a text, or of some texts together, one bit for each; <see cref="FactTable"/> reads them.</summary>
internal readonly record struct TextFacts(Vector128<ulong> True)
{
    /// <summary>How many facts have a bit of their own.</summary>
    public const int Bits = 128;

    public bool IsEmpty => True == Vector128<ulong>.Zero;

    /// <summary>A single fact. After 128 of them, two share a bit: one of the two is true then, which can cost time but hides nothing.</summary>
    public static TextFacts One(int number) => new((number & 64) == 0 ? Vector128.Create(1UL << number, 0) : Vector128.Create(0, 1UL << number));

    public static TextFacts operator |(TextFacts left, TextFacts right) => new(left.True | right.True);

    public static TextFacts operator &(TextFacts left, TextFacts right) => new(left.True & right.True);

    public bool HasAll(TextFacts facts) => (True & facts.True) == facts.True;

    public bool HasAny(TextFacts facts) => (True & facts.True) != Vector128<ulong>.Zero;
}
