namespace Gazette.Readers.Word;

/// <summary>Something in an equation for which formulas have no notation.</summary>
/// <param name="English">What a person calls it.</param>
/// <param name="IsDecoration">Whether the equation means the same without it.</param>
internal sealed record FormulaFeature(string English, string Chinese, bool IsDecoration)
{
    /// <summary>By the elements of Office Math (ECMA-376-1, 22.1.2).</summary>
    public static FormulaFeature? Of(string element) => element switch
    {
        "borderBox" => new("frame", "方框", IsDecoration: true),
        "groupChr" => new("brace", "花括号", IsDecoration: true),
        "bar" => new("line below", "下划线", IsDecoration: true),
        "phant" => new("invisible part", "不显示的部分", IsDecoration: true),
        _ => null,
    };

    /// <summary>A sign that is not known.</summary>
    public static FormulaFeature OfSign(string sign) => new($"sign `{sign}`", $"符号“{sign}”", IsDecoration: false);

    /// <summary>A mark above something that is not known.</summary>
    public static FormulaFeature OfAccent(string mark) => new($"mark `◌{mark}`", $"记号“◌{mark}”", IsDecoration: false);

    /// <summary>What the notation of formulas does not know, or cannot hold.</summary>
    public static FormulaFeature OfNotation(string word) => word.Length > 0 ? OfSign(word) : new("great length", "过长部分", IsDecoration: false);
}
