using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling;

/// <summary>Information about an error that only the compiler as a whole has.</summary>
internal static class CompilingDiagnostics
{
    /// <summary>An error in a base file, caused by a single row of the table.</summary>
    public static Diagnostic ForRow(Diagnostic diagnostic, SourceFile row)
    {
        RelatedPlace place = new(Words.Of("for the row", "对应的行"), row.Span(0, row.Text.Length));
        return diagnostic with { Related = diagnostic.Related.Insert(0, place) };
    }
}
