using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling;

/// <summary>What only the way as a whole knows of a mistake.</summary>
internal static class CompilingDiagnostics
{
    /// <summary>A mistake in what the rows of a table share, which one row alone brings about.</summary>
    public static Diagnostic ForRow(Diagnostic diagnostic, SourceFile row)
    {
        RelatedPlace place = new(Words.Of("for the row", "对应的行"), row.Span(0, row.Text.Length));
        return diagnostic with { Related = diagnostic.Related.Insert(0, place) };
    }
}
