namespace Gazette.WordTemplates.Reading;

/// <summary>An <c>if</c> or a <c>for</c> with its branches and its end.</summary>
/// <param name="Tags">The opening tag, its branches, its end.</param>
internal sealed record TagBlock(IReadOnlyList<TagSite> Tags, TagLevel Level, bool IsLoop)
{
    public TagSite Opening => Tags[0];

    public TagSite Closing => Tags[^1];
}
