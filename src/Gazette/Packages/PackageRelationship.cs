namespace Gazette.Packages;

/// <summary>What a part says it has to do with another, or with something outside of the file.</summary>
/// <param name="Type">The last word of the type's address: <c>officeDocument</c>, <c>footnotes</c>, <c>hyperlink</c>.</param>
/// <param name="Target">The name of a part; of an external one, what the file says.</param>
internal sealed record PackageRelationship(string Id, string Type, string Target, bool IsExternal)
{
    // ECMA-376-1, 11.3: a link is followed when a reader clicks it; anything else, when the file is opened.
    public bool IsOrdinaryLink => IsExternal && Type == "hyperlink"
        && (Target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || Target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || Target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || Target.StartsWith('#'));

    /// <summary>A document made from a template of the same machine says where it lies. From a server, Word would fetch it.</summary>
    public bool IsLocalTemplate => IsExternal && Type == "attachedTemplate"
        && (Uri.TryCreate(Target, UriKind.Absolute, out Uri? address)
            ? address is { IsFile: true, IsUnc: false }
            : !Target.StartsWith('/') && !Target.StartsWith('\\'));

    public bool IsEmbedded => Type is "oleObject" or "package" or "control" or "activeXControlBinary" or "aFChunk" or "subDocument";
}
