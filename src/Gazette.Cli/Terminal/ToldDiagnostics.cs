using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>Remembers what has been reported, so that an error in a template or a base file that many reports share is reported once.</summary>
internal sealed class ToldDiagnostics
{
    private readonly HashSet<(Severity Severity, string Rule, Words Message, string Path, int Start, int End)> _told = [];

    public bool IsNew(Diagnostic diagnostic)
    {
        // A row of a table is read only once, and there may be too many rows to remember.
        bool isRow = diagnostic.Span.File.FirstLine > 1 || diagnostic.Span.File.Row is not null;
        return isRow
            || _told.Add((diagnostic.Severity, diagnostic.Rule, diagnostic.Message, diagnostic.Span.File.Path, diagnostic.Span.Start, diagnostic.Span.End));
    }
}
