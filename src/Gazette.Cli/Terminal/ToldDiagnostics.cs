using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Terminal;

/// <summary>Remembers places that have been reported, so that an error in a template or a base file that many reports share is counted once.</summary>
internal sealed class ToldDiagnostics
{
    private readonly HashSet<(Severity Severity, string Rule, Words Message, string Path, int Start, int End)> _told = [];

    public bool IsNew(Diagnostic diagnostic)
    {
        // A row of a table is read only once, and there may be too many rows to remember.
        SourceSpan place = diagnostic.Span;
        return place.File.IsRow || _told.Add((diagnostic.Severity, diagnostic.Rule, diagnostic.Message, place.File.Path, place.Start, place.End));
    }
}
