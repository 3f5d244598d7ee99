using Gazette.Diagnostics;

namespace Gazette.Compiling.Files;

/// <summary>Why a pattern cannot be used to name files.</summary>
internal static class NamePatternWords
{
    public static Words NotClosed(string pattern) => Words.Of($"`{pattern}` opens `{{{{` but does not close it", $"“{pattern}”中的“{{{{”没有闭合");

    public static Words Unknown(string place, IReadOnlyList<string> known) =>
        Words.Of(
            $"`{place}` cannot be used in a file name; {NearestName.Suggest(place, known)}",
            $"“{place}”不能用在文件名中；{NearestName.Suggest(place, known)}");
}
