using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Pictures;

/// <summary>
/// Restricts where a picture may be: in the report's folder or a folder in it. Templates and data come from anywhere, and the content of the file is
/// shown in a document.
/// </summary>
internal static class PicturePath
{
    private const int MostCharacters = 1000;

    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".svg"];

    /// <summary>The folders on the way and the file's name; null with the problem if the path leads elsewhere.</summary>
    /// <param name="target">As Markdown writes it: characters may be percent-encoded.</param>
    public static ImmutableArray<string>? Resolve(string target, out Words? problem)
    {
        string path = Uri.UnescapeDataString(target).Trim();
        string[] steps = path.Split('/');
        problem = path.Length is 0 or > MostCharacters ? PictureWords.NoPath
            : path.Contains(':', StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal) ? PictureWords.NotInFolder
            : path.Contains('\\', StringComparison.Ordinal) ? PictureWords.Backslash
            : path[0] is '/' or '~' ? PictureWords.NotFromFolder
            : steps.Contains("..") ? PictureWords.LeadsOut
            : steps.Any(step => step is ['.', ..]) ? PictureWords.HiddenFolder
            : path.Any(char.IsControl) || steps.Any(step => step.Length == 0 || step[^1] is ' ' or '.' || DeviceName.Is(step)) ? PictureWords.NoPath
            : !Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) ? PictureWords.OtherKind
            : null;
        return problem is null ? [.. steps] : null;
    }
}
