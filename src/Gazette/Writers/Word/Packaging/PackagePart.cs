namespace Gazette.Writers.Word.Packaging;

/// <summary>A file of the package.</summary>
/// <param name="Name">Its path in the package without a slash in front: <c>word/document.xml</c>.</param>
internal sealed record PackagePart(string Name, ReadOnlyMemory<byte> Content);
