namespace Gazette.Documents;

/// <summary>What the colour of a cell says beside its words, written <c>{.good}</c>, <c>{.warn}</c> or <c>{.bad}</c> at its end.</summary>
public enum CellStatus
{
    None,
    Good,
    Warn,
    Bad,
}
