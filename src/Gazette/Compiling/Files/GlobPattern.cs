using Gazette.Sources;

namespace Gazette.Compiling.Files;

/// <summary>A path with wildcards: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders. Case-sensitive on every system;
/// composed and decomposed letters are the same.</summary>
internal sealed class GlobPattern
{
    private readonly string[] _segments;

    private GlobPattern(string root, string[] segments)
    {
        Root = root;
        _segments = segments;
    }

    /// <summary>The full path of the deepest folder that contains everything the pattern can match.</summary>
    public string Root { get; }

    public static bool IsPattern(string word) => word.AsSpan().ContainsAny('*', '?');

    public static GlobPattern Parse(string currentFolder, string word)
    {
        string[] segments = word.Replace('\\', '/').Split('/');
        int constant = Array.FindIndex(segments, IsPattern);

        // With the slash at the end, `C:/` is the root of the drive; `C:` alone is that drive's current folder.
        string prefix = string.Concat(segments[..constant].Select(segment => segment + "/"));
        string root = Path.GetFullPath(Path.Combine(currentFolder, prefix));
        return new GlobPattern(
            Path.TrimEndingDirectorySeparator(root), [.. segments[constant..].Where(segment => segment.Length > 0).Select(UnicodeComposition.Join)]);
    }

    public bool Matches(string path) => Match(SegmentsOf(path), _segments, isPrefix: false);

    /// <summary>False if nothing in this folder or below can match, so that it need not be searched.</summary>
    public bool MayMatchBeneath(string folder) => Match(SegmentsOf(folder), _segments, isPrefix: true);

    private string[] SegmentsOf(string path) => UnicodeComposition.Join(Path.GetRelativePath(Root, path)).Replace('\\', '/').Split('/');

    private static bool Match(ReadOnlySpan<string> path, ReadOnlySpan<string> pattern, bool isPrefix)
    {
        if (path.IsEmpty)
        {
            return isPrefix ? !pattern.IsEmpty : pattern.IsEmpty || pattern is ["**"];
        }

        if (pattern.IsEmpty)
        {
            return false;
        }

        return pattern[0] == "**"
            ? Match(path, pattern[1..], isPrefix) || Match(path[1..], pattern, isPrefix)
            : MatchName(path[0], pattern[0]) && Match(path[1..], pattern[1..], isPrefix);
    }

    // The usual greedy match: it only ever needs to backtrack to the last star.
    private static bool MatchName(string name, string pattern)
    {
        int at = 0;
        int star = -1;
        int resume = 0;
        int p = 0;
        while (at < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, resume) = (p++, at);
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[at]))
            {
                p++;
                at++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                at = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }
}
