namespace Gazette.Reports;

/// <summary>A column computed from the first two number columns (newer, older): their difference, or that as a percentage of the older.</summary>
public enum DerivedColumn
{
    Change,
    Percent,
}
