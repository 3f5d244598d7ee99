using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Pictures;

/// <summary>
/// Where a picture may stand: in the report's folder or a folder in it, and nowhere else. Templates and data come from
/// anywhere, and a document shows what is in the file.
/// </summary>
internal static class PicturePath
{
    private const int MostCharacters = 1000;

    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".svg"];

    // What Windows takes for a device, whatever the extension.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    /// <summary>The folders on the way and the file; none with the problem where the path leads elsewhere.</summary>
    /// <param name="target">As Markdown has it: percent signs may stand for characters.</param>
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
            : path.Any(char.IsControl) || steps.Any(step => step.Length == 0 || step[^1] is ' ' or '.' || IsDevice(step)) ? PictureWords.NoPath
            : !Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) ? PictureWords.OtherKind
            : null;
        return problem is null ? [.. steps] : null;
    }

    private static bool IsDevice(string step)
    {
        string name = step.Split('.')[0].TrimEnd(' ');
        return Devices.Contains(name, StringComparer.OrdinalIgnoreCase)
            || (name.Length == 4 && (name.StartsWith("com", StringComparison.OrdinalIgnoreCase) || name.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)));
    }
}
