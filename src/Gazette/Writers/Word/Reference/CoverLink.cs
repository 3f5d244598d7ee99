namespace Gazette.Writers.Word.Reference;

/// <summary>A relationship of the cover of a reference document.</summary>
/// <param name="Target">The path of a part from the folder <c>word</c>, or an address.</param>
internal sealed record CoverLink(string Id, string Type, string Target, bool IsExternal);
