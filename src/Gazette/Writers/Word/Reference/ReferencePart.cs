namespace Gazette.Writers.Word.Reference;

/// <summary>A part that is copied unchanged: a theme, a logo, the relationships of a header.</summary>
/// <param name="Name">Its name in the files we write.</param>
internal sealed record ReferencePart(string Name, string ContentType, byte[] Content);
