using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Terminal;

/// <summary>Remembers what has been reported, so that an error in a template or a base file that many reports share is reported once.</summary>
internal sealed class ToldDiagnostics
{
    private readonly HashSet<(Severity Severity, string Rule, Words Message, string Path, int Start, int End)> _told = [];

    public bool IsNew(Diagnostic diagnostic)
    {
        // A row of a table is read only once, and there may be too many rows to remember.
        SourceSpan? cause = diagnostic.Span.File.IsRow ? CauseElsewhere(diagnostic) : diagnostic.Span;
        return cause is not { } place || _told.Add((diagnostic.Severity, diagnostic.Rule, diagnostic.Message, place.File.Path, place.Start, place.End));
    }

    // What a template asks for and the whole table lacks is one mistake, and not as many as there are rows.
    private static SourceSpan? CauseElsewhere(Diagnostic diagnostic) =>
        diagnostic.Related is [{ Span: var place }, ..] && place.File.Path != diagnostic.Span.File.Path ? place : null;
}
