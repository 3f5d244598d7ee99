namespace Gazette.Packages;

/// <summary>
/// What makes a content control in the body of a Word file its cover: a tag or a title, or the gallery that Word has inserted it from (ECMA-376-1,
/// 17.5.2.12).
/// </summary>
internal static class CoverControl
{
    public const string Gallery = "Cover Pages";

    private static readonly string[] Names = ["cover", "封面"];

    public static bool Is(string? tag, string? title, string? gallery) =>
        IsNamed(tag) || IsNamed(title) || Gallery.Equals(gallery, StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(string? name) => name is not null && Names.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);
}
