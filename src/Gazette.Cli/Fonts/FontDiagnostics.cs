using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Fonts;

/// <summary>Fonts that are missing on this machine to show a document as intended.</summary>
internal static class FontDiagnostics
{
    public const string MissingRule = "missing-font";

    /// <param name="fonts">Each with the installed font that can replace it, if there is one.</param>
    public static Diagnostic Missing(string path, IReadOnlyCollection<(string Name, string? StandIn)> fonts) =>
        Diagnostic.Note(MissingRule, new SourceFile(path, "").Whole)
        .Says($"this machine lacks {(fonts.Count == 1 ? "a font" : "fonts")} that the Word file names: {Words.Join(fonts.Select(Describe), ", ", "、")}")
        .Helps("print it where the fonts are, or install them; the file is the same either way");

    private static Words Describe((string Name, string? StandIn) font) =>
        font.StandIn is null ? Words.Of($"`{font.Name}`") : Words.Of($"`{font.Name}` (`{font.StandIn}` can stand in)");
}
