using Gazette.Building;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;

namespace Gazette.Cli.Formats;

/// <summary>Workflow commands of GitHub Actions, which shows each diagnostic beside its line (docs.github.com, workflow commands).</summary>
internal sealed class GitHubFormat(DisplayPaths paths, SpokenLanguage language) : IOutcomeFormat
{
    public void Write(IEnumerable<ReportOutcome> outcomes, TextWriter output)
    {
        new DiagnosticFold().Print(outcomes, (diagnostic, places) => output.Write(
            $"::{CommandOf(diagnostic.Severity)} {string.Join(',', Properties(diagnostic))}::{Escape(MessageOf(diagnostic, places))}\n"));
    }

    private IEnumerable<string> Properties(Diagnostic diagnostic)
    {
        yield return $"file={EscapeProperty(paths.ShowInRepository(diagnostic.Span.File.Path))}";
        if (!diagnostic.Span.IsWholeFile)
        {
            yield return $"line={diagnostic.Span.Position.Line}";

            // Columns are only accepted if the place is within one line.
            if (diagnostic.Span.Position.Line == diagnostic.Span.EndPosition.Line)
            {
                yield return $"col={diagnostic.Span.Position.Column}";
                yield return $"endLine={diagnostic.Span.EndPosition.Line}";
                yield return $"endColumn={diagnostic.Span.EndPosition.Column}";
            }
            else
            {
                yield return $"endLine={diagnostic.Span.EndPosition.Line}";
            }
        }

        yield return $"title={EscapeProperty(diagnostic.Rule)}";
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private string MessageOf(Diagnostic diagnostic, Words? places)
    {
        string cell = diagnostic.Span.Cell is { } name ? $"{name}: " : "";
        string message = cell + diagnostic.Message.In(language) + (places is null ? "" : DiagnosticWords.Appended(places).In(language));
        return diagnostic.Help is { } help ? $"{message}\n{DiagnosticWords.Help.In(language)}{help.In(language)}" : message;
    }

    // Like the runner's own toolkit: actions/toolkit, packages/core, command.
    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
