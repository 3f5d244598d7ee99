using Gazette.Building;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Writers.Word;

namespace Gazette.Cli.Fonts;

/// <summary>
/// Says which fonts of a document's style this machine lacks. The Word file names them all the same: it may be opened where
/// they are.
/// </summary>
/// <param name="folders">Where fonts are; without any, nothing can be said.</param>
internal sealed class FontNotes(IReadOnlyList<string> folders) : IDocumentInspector
{
    private readonly Lazy<IReadOnlySet<string>> _installed = new(() => InstalledFonts.Find(folders));

    /// <summary>One note for all fonts that a document misses.</summary>
    public IEnumerable<Diagnostic> Inspect(ReportSource source, CompiledDocument document)
    {
        if (folders.Count == 0)
        {
            return [];
        }

        IReadOnlySet<string> installed = _installed.Value;
        WordFont[] missing = [.. WordFont.Of(document.Tree.Properties, document.House).Where(font => !installed.Contains(font.Name))];
        if (missing.Length == 0)
        {
            return [];
        }

        return [FontDiagnostics.Missing(source.File.Path, [.. missing.Select(font => (font.Name, font.Alternatives.FirstOrDefault(installed.Contains)))])];
    }

    /// <summary>What is missing is missing for all reports of a run: the first that needs it says so.</summary>
    public static IEnumerable<ReportOutcome> Once(IEnumerable<ReportOutcome> outcomes)
    {
        HashSet<Words> told = [];
        return outcomes.Select(outcome =>
            outcome with { Diagnostics = outcome.Diagnostics.RemoveAll(note => note.Rule == FontDiagnostics.MissingRule && !told.Add(note.Message)) });
    }
}
