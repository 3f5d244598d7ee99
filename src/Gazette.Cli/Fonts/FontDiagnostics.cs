using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Fonts;

/// <summary>What this machine lacks to show a document as it is meant to look.</summary>
internal static class FontDiagnostics
{
    public const string MissingRule = "missing-font";

    /// <param name="fonts">Each with the font of this machine that can stand in, where there is one.</param>
    public static Diagnostic Missing(string path, IReadOnlyCollection<(string Name, string? StandIn)> fonts) =>
        Diagnostic.Note(MissingRule, new SourceFile(path, "").Whole)
        .Says($"this machine lacks {(fonts.Count == 1 ? "a font" : "fonts")} that the Word file names: {Words.Join(fonts.Select(Describe), ", ", "、")}")
        .Helps("print it where the fonts are, or install them; the file is the same either way");

    private static Words Describe((string Name, string? StandIn) font) =>
        font.StandIn is null ? Words.Of($"`{font.Name}`") : Words.Of($"`{font.Name}` (`{font.StandIn}` can stand in)");
}
