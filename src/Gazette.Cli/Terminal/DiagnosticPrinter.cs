using Gazette.Diagnostics;
using Gazette.Sources;
using Spectre.Console;

namespace Gazette.Cli.Terminal;

/// <summary>
/// Draws diagnostics for people: the place and what is wrong, the line with carets under it, other places, and what to do.
/// Colour says nothing that the words do not, and no text of the user's is read as markup.
/// </summary>
internal sealed class DiagnosticPrinter
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Advice = new(Color.Teal);

    private readonly AnsiWriter _writer;
    private readonly TextWriter _output;
    private readonly DisplayPaths _paths;

    public DiagnosticPrinter(TextWriter output, bool colour, DisplayPaths paths)
    {
        _output = output;
        _writer = new AnsiWriter(output, new AnsiCapabilities { Ansi = colour, ColorSystem = colour ? ColorSystem.Standard : ColorSystem.NoColors });
        _paths = paths;
    }

    /// <summary>The diagnostic with everything it has to show, and an empty line.</summary>
    public void Print(Diagnostic diagnostic)
    {
        PrintShort(diagnostic);
        Style style = StyleOf(diagnostic.Severity);
        Draw(diagnostic.Span, style, diagnostic.Label?.English);
        foreach (RelatedPlace place in diagnostic.Related)
        {
            Write($"  {place.Introduction.English} {Place(place.Span)}");
            EndLine();
            Draw(place.Span, style, null);
        }

        if (diagnostic.Help is { } help)
        {
            Write("  help: ", Advice);
            Write(help.English.TrimEnd().ReplaceLineEndings("\n        "));
            EndLine();
        }

        EndLine();
    }

    /// <summary>The first line alone: <c>path:line:column: severity: message [rule]</c>.</summary>
    public void PrintShort(Diagnostic diagnostic)
    {
        Write(Place(diagnostic.Span) + ": ", Strong);
        Write(diagnostic.Severity.ToString().ToLowerInvariant() + ": ", StyleOf(diagnostic.Severity));
        Write(diagnostic.Message.English.ReplaceLineEndings(" "));
        Write($" [{diagnostic.Rule}]", Faint);
        EndLine();
    }

    private void Draw(SourceSpan span, Style style, string? label)
    {
        if (SourceExcerpt.Of(span) is not { } excerpt)
        {
            return;
        }

        string number = $"{excerpt.Line,5} |";
        Write(number, Faint);
        Write(excerpt.Text.Length > 0 ? " " + excerpt.Text : "");
        EndLine();
        Write("|".PadLeft(number.Length) + " ", Faint);
        Write(new string(' ', excerpt.CaretColumn));
        Write(new string('^', excerpt.CaretCount) + (string.IsNullOrEmpty(label) ? "" : $" {label}"), style);
        EndLine();
    }

    private string Place(SourceSpan span) => span.Describe(_paths.Show(span.File.Path));

    private void Write(string text, Style? style = null)
    {
        if (style is { } given)
        {
            _writer.Write(VisibleText.Show(text), given, null);
        }
        else
        {
            _writer.Write(VisibleText.Show(text));
        }
    }

    private void EndLine() => _output.Write('\n');

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red, null, Decoration.Bold),
        Severity.Warning => new Style(Color.Olive, null, Decoration.Bold),
        _ => new Style(Color.Teal, null, Decoration.Bold),
    };
}
