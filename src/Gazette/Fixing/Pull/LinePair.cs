namespace Gazette.Fixing.Pull;

/// <summary>A line before and after somebody edited the page; -1 for a line that is new, or that is gone.</summary>
internal readonly record struct LinePair(int Before, int After);
