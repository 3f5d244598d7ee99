using System.Collections.Immutable;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Tests.Cli;

namespace Gazette.Tests;

/// <summary>Diagnostics as a user sees them, for snapshots.</summary>
internal static class DiagnosticText
{
    /// <param name="folder">The folder that paths are relative to; null for the root of the repository.</param>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, string? folder = null)
    {
        using Surroundings world = new(folder ?? Repository.Root);
        using StringWriter text = new() { NewLine = "\n" };
        DiagnosticPrinter printer = new(text, colour: false, new DisplayPaths(world.Environment), SpokenLanguage.English);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            printer.Print(diagnostic);
        }

        return text.ToString();
    }
}
