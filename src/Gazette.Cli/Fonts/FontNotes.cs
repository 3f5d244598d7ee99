using Gazette.Building;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Writers.Word;

namespace Gazette.Cli.Fonts;

/// <summary>
/// Reports the fonts of a document's style that are missing on this machine. The Word file names them all the same, because it may be opened where
/// they are installed.
/// </summary>
/// <param name="folders">The font folders; if empty, nothing can be reported.</param>
internal sealed class FontNotes(IReadOnlyList<string> folders) : IDocumentInspector
{
    private readonly Lazy<IReadOnlySet<string>> _installed = new(() => InstalledFonts.Find(folders));

    /// <summary>A single note for all missing fonts of a document.</summary>
    public IEnumerable<Diagnostic> Inspect(ReportSource source, Report report, CompiledDocument document)
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

    /// <summary>A missing font is missing for all reports of a run, so only the first report that needs it says so.</summary>
    public static IEnumerable<ReportOutcome> Once(IEnumerable<ReportOutcome> outcomes)
    {
        HashSet<Words> told = [];
        return outcomes.Select(outcome =>
            outcome with { Diagnostics = outcome.Diagnostics.RemoveAll(note => note.Rule == FontDiagnostics.MissingRule && !told.Add(note.Message)) });
    }
}
