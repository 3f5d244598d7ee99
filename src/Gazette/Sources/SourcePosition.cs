namespace Gazette.Sources;

/// <summary>A position for people: line and column start at 1; a column counts UTF-16 code units, as editors do.</summary>
public readonly record struct SourcePosition(int Line, int Column);
