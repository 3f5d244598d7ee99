using System.Diagnostics;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Terminal;

/// <summary>
/// Prints diagnostics for people: the place and the message, the line with carets under it, related places, and the help. Colour adds no information,
/// and the user's text is never interpreted as markup.
/// </summary>
internal sealed class DiagnosticPrinter(TextWriter output, bool colour, DisplayPaths paths, SpokenLanguage language)
{
    // Parameters of the control sequence for graphic renditions (ECMA-48, 8.3.117), and the bright red of terminals.
    private const string Strong = "1";
    private const string Faint = "2";
    private const string Advice = "36";

    // The output passes on each piece that it gets at once, so it gets a whole diagnostic.
    private readonly StringBuilder _pieces = new();

    /// <summary>The complete diagnostic, followed by an empty line.</summary>
    /// <param name="places">Where else it applies; null if nowhere.</param>
    public void Print(Diagnostic diagnostic, Words? places = null)
    {
        WriteHead(diagnostic, null);
        string style = StyleOf(diagnostic.Severity);
        Draw(diagnostic.Span, style, diagnostic.Label?.In(language));
        foreach (RelatedPlace place in diagnostic.Related)
        {
            Write($"  {DiagnosticWords.Related(place.Introduction, paths.Show(place.Span)).In(language)}");
            EndLine();
            Draw(place.Span, style, null);
        }

        if (places is not null)
        {
            Write($"  {places.In(language)}");
            EndLine();
        }

        if (diagnostic.Help is { } help)
        {
            Write($"  {DiagnosticWords.Help.In(language)}", Advice);
            Write(help.In(language).TrimEnd().ReplaceLineEndings("\n        "));
            EndLine();
        }

        EndLine();
        PassOn();
    }

    /// <summary>Only the first line: <c>path:line:column: severity: message [rule]</c>.</summary>
    public void PrintShort(Diagnostic diagnostic, Words? places = null)
    {
        WriteHead(diagnostic, places);
        PassOn();
    }

    private void WriteHead(Diagnostic diagnostic, Words? places)
    {
        Write(paths.Show(diagnostic.Span) + ": ", Strong);
        Write(DiagnosticWords.Severity(diagnostic.Severity).In(language), StyleOf(diagnostic.Severity));
        Write(diagnostic.Message.In(language).ReplaceLineEndings(" "));
        Write($" [{diagnostic.Rule}]", Faint);
        Write(places is null ? "" : DiagnosticWords.Appended(places).In(language));
        EndLine();
    }

    private void Draw(SourceSpan span, string style, string? label)
    {
        if (SourceExcerpt.Of(span) is not { } excerpt)
        {
            return;
        }

        // A paragraph of a Word file has no number that a reader could count.
        string number = span.Paragraph is null ? $"{excerpt.Line,5} |" : "      |";
        Write(number, Faint);
        Write(excerpt.Text.Length > 0 ? " " + excerpt.Text : "");
        EndLine();
        Write("|".PadLeft(number.Length) + " ", Faint);
        Write(new string(' ', excerpt.CaretColumn));
        Write(new string('^', excerpt.CaretCount) + (string.IsNullOrEmpty(label) ? "" : $" {label}"), style);
        EndLine();
    }

    private void Write(string text, string? style = null)
    {
        string shown = VisibleText.Show(text);
        _pieces.Append(colour && style is not null ? $"\e[{style}m{shown}\e[0m" : shown);
    }

    private void EndLine() => _pieces.Append('\n');

    private void PassOn()
    {
        output.Write(_pieces.ToString());
        _pieces.Clear();
    }

    private static string StyleOf(Severity severity) => severity switch
    {
        Severity.Error => "1;91",
        Severity.Warning => "1;33",
        Severity.Note => "1;36",
        _ => throw new UnreachableException(),
    };
}
