namespace Gazette.Packages;

/// <summary>A relationship from a part to another part, or to something outside the file.</summary>
/// <param name="Type">The last segment of the type's URI: <c>officeDocument</c>, <c>footnotes</c>, <c>hyperlink</c>.</param>
/// <param name="Target">The name of a part; for an external target, the text in the file.</param>
internal sealed record PackageRelationship(string Id, string Type, string Target, bool IsExternal)
{
    // ECMA-376-1, 11.3: a hyperlink is followed only when a reader clicks it; any other external target is fetched when the file is opened.
    public bool IsOrdinaryLink => IsExternal && Type == "hyperlink"
        && (Target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || Target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || Target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || Target.StartsWith('#'));
}
