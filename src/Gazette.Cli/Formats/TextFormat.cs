using Gazette.Building;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;

namespace Gazette.Cli.Formats;

/// <summary>For people: with source lines, or with one line for each diagnostic.</summary>
internal sealed class TextFormat(bool isShort, bool colour, DisplayPaths paths, SpokenLanguage language) : IOutcomeFormat
{
    public void Write(IEnumerable<ReportOutcome> outcomes, TextWriter output)
    {
        DiagnosticPrinter printer = new(output, colour, paths, language);
        new DiagnosticFold().Print(outcomes, isShort ? printer.PrintShort : printer.Print);
    }
}
