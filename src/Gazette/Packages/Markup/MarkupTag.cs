namespace Gazette.Packages.Markup;

/// <summary>A tag as it stands in bytes that are copied many times.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends; where its name ends if it is not <see cref="IsWhole"/>.</param>
/// <param name="Prefix">Without its colon.</param>
/// <param name="Name">Without its prefix.</param>
/// <param name="Space">The URI of its namespace; null if it is the one that the prefix has where the bytes are copied to.</param>
internal readonly record struct MarkupTag(int Start, int End, string Prefix, string Name, string? Space)
{
    public bool IsEnd { get; init; }

    /// <summary>Whether it is written with one tag: <c>&lt;w:br/&gt;</c>.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Whether it ends in the bytes and declares no namespace, so that nothing of it need be read again.</summary>
    public bool IsWhole { get; init; }
}
