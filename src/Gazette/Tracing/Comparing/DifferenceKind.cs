namespace Gazette.Tracing.Comparing;

/// <summary>What became of something.</summary>
public enum DifferenceKind
{
    Same,
    Removed,
    Added,
    Changed,
}
