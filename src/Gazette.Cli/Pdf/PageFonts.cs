using Gazette.Building;
using Gazette.Cli.Fonts;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Pdf;

/// <summary>
/// Tells which fonts of a document its pages are not set in. Compared are the fonts that the text of the Word file is set in and those in the PDF file,
/// which go by other names there: a font counts as used if a font file with its name is installed, or if a font of the PDF file begins with its name.
/// </summary>
/// <param name="folders">The font folders, those of LibreOffice itself included; if empty, nothing can be told.</param>
internal sealed class PageFonts(IReadOnlyList<string> folders)
{
    private readonly Lazy<IReadOnlySet<string>> _installed = new(() => InstalledFonts.Find(folders));

    public IEnumerable<Diagnostic> FindReplaced(SourceSpan report, IReadOnlyCollection<string> fonts, IReadOnlyCollection<string> printed) =>
        folders.Count == 0
            ? []
            : fonts.Where(font => !IsAmong(font, printed)).Select(font => PageDiagnostics.ReplacedFont(report, font, printed));

    /// <summary>A font is missing for all reports of a run, so only the first one that needs it says so.</summary>
    public static IEnumerable<ReportOutcome> Once(IEnumerable<ReportOutcome> outcomes)
    {
        HashSet<string> told = new(StringComparer.Ordinal);
        return outcomes.Select(outcome => outcome with
        {
            Diagnostics = outcome.Diagnostics.RemoveAll(found =>
                found is { Rule: PageDiagnostics.ReplacedFontRule, Severity: Severity.Warning } && !told.Add(found.Cause)),
        });
    }

    private bool IsAmong(string font, IEnumerable<string> printed) =>
        printed.Any(name => Plain(name).StartsWith(Plain(font), StringComparison.OrdinalIgnoreCase)) || _installed.Value.Contains(font);

    // `Times New Roman` is TimesNewRomanPSMT.
    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
