namespace Gazette.Benchmarks;

/// <summary>A number of the record: its least value, and by how much it varies between villages.</summary>
/// <param name="HasPrevious">Whether the record also has the previous value, and its text the change.</param>
internal sealed record VillageMetric(string Id, string Label, string Unit, int Least, int Spread, bool HasPrevious = false)
{
    /// <summary>In the order of the record's base file.</summary>
    public static VillageMetric[] All { get; } =
    [
        new("households", "农户", "户", 120, 480),
        new("lectures", "夜校授课", "场次", 20, 40, HasPrevious: true),
        new("audience", "听课村民", "人次", 400, 2000),
        new("errands", "代办事项", "件", 80, 700),
        new("visits", "入户走访", "次", 100, 900),
        new("books", "借出图书", "册", 60, 1500),
        new("repairs", "修缮设施", "处", 10, 40),
        new("income", "集体收入", "元", 60000, 400000, HasPrevious: true),
    ];

    /// <summary>The value in a village; always the same for the same village.</summary>
    public int ValueIn(int village) => Least + (int)((uint)((village + 1) * 2654435761L + (Id[0] * 40503L)) % Spread);

    /// <summary>A smaller value, but not below ten, so that the change is given in percent.</summary>
    public int PreviousIn(int village) => ValueIn(village) - (ValueIn(village) / (3 + (village % 7)));
}
