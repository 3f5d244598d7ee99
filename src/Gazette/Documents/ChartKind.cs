namespace Gazette.Documents;

/// <summary>What a chart draws: vertical columns, horizontal bars, a line for each column of numbers, or parts of a whole.</summary>
public enum ChartKind
{
    Column,
    Bar,
    Line,
    Pie,
}
