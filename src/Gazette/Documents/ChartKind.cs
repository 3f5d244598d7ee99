namespace Gazette.Documents;

/// <summary>What a chart draws: columns that stand, bars that lie, a line for each column of numbers, parts of a whole.</summary>
public enum ChartKind
{
    Column,
    Bar,
    Line,
    Pie,
}
