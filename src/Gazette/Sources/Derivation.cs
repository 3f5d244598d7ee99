namespace Gazette.Sources;

/// <summary>
/// How a printed value follows from what its report gives. Only explanations read it, so what it was computed from is looked up when they ask.
/// </summary>
internal sealed class Derivation
{
    private readonly Func<IReadOnlyList<LocatedText>>? _operands;

    private Derivation(DerivationKind kind, Func<IReadOnlyList<LocatedText>>? operands = null) => (Kind, _operands) = (kind, operands);

    public static Derivation Name { get; } = new(DerivationKind.Name);

    public static Derivation Date { get; } = new(DerivationKind.Date);

    public static Derivation Previous { get; } = new(DerivationKind.Previous);

    public static Derivation LastYear { get; } = new(DerivationKind.LastYear);

    public static Derivation Target { get; } = new(DerivationKind.Target);

    public static Derivation Change { get; } = new(DerivationKind.Change);

    public static Derivation YearOnYear { get; } = new(DerivationKind.YearOnYear);

    public static Derivation PeriodOnPeriod { get; } = new(DerivationKind.PeriodOnPeriod);

    public static Derivation Completion { get; } = new(DerivationKind.Completion);

    public static Derivation Parts { get; } = new(DerivationKind.Parts);

    public static Derivation ByMember { get; } = new(DerivationKind.ByMember);

    public DerivationKind Kind { get; }

    /// <summary>The id of the metric, for a value that does not count as one of the metric.</summary>
    public string? Metric { get; private init; }

    /// <summary>The name of the member, for what it contributes.</summary>
    public string? Member { get; private init; }

    /// <summary>The cells of a table that it was computed from.</summary>
    public IReadOnlyList<LocatedText> Operands => _operands?.Invoke() ?? [];

    public static Derivation CompletionOf(string metric) => new(DerivationKind.Completion) { Metric = metric };

    public static Derivation Collected(string metric) => new(DerivationKind.Collected) { Metric = metric };

    public static Derivation OfMember(string member, string metric) => new(DerivationKind.Member) { Metric = metric, Member = member };

    public static Derivation OfCells(DerivationKind kind, Func<IReadOnlyList<LocatedText>> operands) => new(kind, operands);
}
