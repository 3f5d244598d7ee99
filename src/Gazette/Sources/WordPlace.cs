namespace Gazette.Sources;

/// <summary>Where a person finds a paragraph of a Word file.</summary>
/// <param name="Part">The part of the package: <c>word/document.xml</c>.</param>
/// <param name="Paragraph">Its number within the part, from 1.</param>
/// <param name="English">Its place in words: <c>table 2, row 3, cell 1</c>.</param>
/// <param name="Chinese">The same in Chinese.</param>
public sealed record WordPlace(string Part, int Paragraph, string English, string Chinese);
