using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Fonts;

/// <summary>Fonts that are missing on this machine to show a document as intended.</summary>
internal static class FontDiagnostics
{
    public const string MissingRule = "missing-font";

    /// <param name="fonts">Each with the installed font that can replace it, if there is one.</param>
    public static Diagnostic Missing(string path, IReadOnlyCollection<(string Name, string? StandIn)> fonts)
    {
        Words missing = Words.Join(fonts.Select(Describe), ", ", "、");
        return Diagnostic.Note(MissingRule, new SourceFile(path, "").Whole)
            .Says(
                $"the Word file uses {(fonts.Count == 1 ? "a font that is" : "fonts that are")} not installed here: {missing}",
                $"Word文件用到本机没有安装的字体：{missing}")
            .Helps(
                "print it on a machine that has them, or install them; the file is the same either way",
                "在装有这些字体的电脑上打印，或安装字体；文件内容不受影响");
    }

    private static Words Describe((string Name, string? StandIn) font) => font.StandIn is null
        ? Words.Of($"`{font.Name}`", $"“{font.Name}”")
        : Words.Of($"`{font.Name}` (replaced by `{font.StandIn}`)", $"“{font.Name}”（以“{font.StandIn}”代替）");
}
