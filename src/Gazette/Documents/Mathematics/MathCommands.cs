using System.Collections.Frozen;

namespace Gazette.Documents.Mathematics;

/// <summary>The commands of formulas that mean one sign, and the signs that mean a command.</summary>
internal static class MathCommands
{
    public static readonly FrozenDictionary<string, string> Letters = Table(
        "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ",
        "varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω",
        "infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ emptyset ∅ Re ℜ Im ℑ aleph ℵ");

    public static readonly FrozenDictionary<string, string> Signs = Table(
        "times × cdot ⋅ div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ otimes ⊗ cup ∪ cap ∩ setminus ∖ wedge ∧ vee ∨ land ∧ lor ∨ neg ¬ lnot ¬",
        "leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫ prec ≺ succ ≻ perp ⊥ parallel ∥ mid ∣",
        "in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ forall ∀ exists ∃ to → rightarrow → leftarrow ← leftrightarrow ↔ gets ←",
        "Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺ mapsto ↦ uparrow ↑ downarrow ↓ dots … ldots … cdots ⋯ vdots ⋮ ddots ⋱",
        "prime ′ degree ° angle ∠ triangle △ therefore ∴ because ∵ colon : lbrace { rbrace } langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉",
        "vert | Vert ‖");

    public static readonly FrozenDictionary<string, string> Sums = Table(
        "sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂");

    public static readonly FrozenDictionary<string, string> Accents = Table(
        "hat \u0302 bar \u0304 vec \u20D7 tilde \u0303 dot \u0307 ddot \u0308 check \u030C overline \u0305");

    public static readonly FrozenDictionary<string, string> Spaces = Table(", \u2009 : \u2005 > \u2005 ; \u2004 quad \u2003 qquad \u2003\u2003");

    public static readonly FrozenDictionary<string, string> DoubleStruck = Table("C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ");

    private static readonly FrozenSet<string> FunctionNames = new[]
    {
        "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "coth", "log", "ln", "lg", "exp", "lim", "max", "min",
        "sup", "inf", "det", "dim", "ker", "gcd", "deg", "arg", "hom", "Pr",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Named = new[] { Sums, Spaces, Signs, Letters }.SelectMany(table => table)
        .GroupBy(entry => entry.Value, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.First().Key, StringComparer.Ordinal);

    public static bool IsFunction(string name) => FunctionNames.Contains(name);

    /// <summary>Whether what is below the name of a function is its limit: lim, max.</summary>
    public static bool TakesLimits(string function) => function is "lim" or "max" or "min" or "sup" or "inf" or "det" or "gcd" or "Pr";

    public static bool IsIntegral(string sign) => sign is "∫" or "∬" or "∭" or "∮";

    /// <summary>The command for a sign; null if it is written as it is.</summary>
    public static string? NameOf(string sign) => Named.GetValueOrDefault(sign);

    /// <summary>The command for a mark above something.</summary>
    public static string? AccentOf(string mark) => Accents.FirstOrDefault(accent => accent.Value == mark).Key;

    /// <summary>The parentheses around the grid of an environment; null if there is no such environment.</summary>
    public static (string Open, string Close)? AroundGrid(string environment) => environment switch
    {
        "matrix" or "aligned" => ("", ""),
        "pmatrix" => ("(", ")"),
        "bmatrix" => ("[", "]"),
        "Bmatrix" => ("{", "}"),
        "vmatrix" => ("|", "|"),
        "Vmatrix" => ("‖", "‖"),
        "cases" => ("{", ""),
        _ => null,
    };

    private static FrozenDictionary<string, string> Table(params string[] lines)
    {
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            string[] words = line.Split(' ');
            for (int i = 0; i + 1 < words.Length; i += 2)
            {
                table.Add(words[i], words[i + 1]);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
