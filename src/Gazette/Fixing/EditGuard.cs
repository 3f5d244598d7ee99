using Gazette.Data.Edits;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Fixing;

/// <summary>Reads a file again as it would be after its fixes, and rejects fixes that would change anything but the words they replace.</summary>
internal static class EditGuard
{
    /// <summary>Whether files of this kind may be edited; tables, workbooks and Word files never are.</summary>
    public static bool CanEdit(string path) => DataFormats.IsData(path) || KindOf(path) is ".sbn" or ".md";

    public static bool Accepts(SourceFile before, SourceFile after, IReadOnlyList<Fix> fixes) => KindOf(before.Path) switch
    {
        _ when DataFormats.IsData(before.Path) => DataShape.IsKept(before, after, fixes),
        ".sbn" => TemplateTags.AreKept(before.Text, after.Text) && MarkdownShape.IsKept(before, after),
        ".md" => MarkdownShape.IsKept(before, after),
        _ => false,
    };

    private static string KindOf(string path) => Path.GetExtension(path).ToLowerInvariant();
}
