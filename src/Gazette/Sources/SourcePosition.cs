namespace Gazette.Sources;

/// <summary>A place for people: line and column start at 1; a column is one UTF-16 code unit, as editors count.</summary>
public readonly record struct SourcePosition(int Line, int Column);
