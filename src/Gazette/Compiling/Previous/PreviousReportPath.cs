using Gazette.Compiling.Files;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling.Previous;

/// <summary>Restricts where the report of an earlier period may be: another report file, where <see cref="LinkedPath"/> allows it.</summary>
internal static class PreviousReportPath
{
    /// <summary>The path, relative to the same folder as the report's own path; null with the error in the bag.</summary>
    public static string? Resolve(Phrase words, string key, DiagnosticBag bag)
    {
        string? path = LinkedPath.Resolve(words, out Words? problem);
        problem ??= !DataFormats.IsData(words.Text) ? PreviousReportWords.OtherKind
            : path == LinkedPath.Of(words.Span.File) ? PreviousReportWords.ThisFile
            : null;
        if (problem is not null)
        {
            bag.Add(PreviousReportDiagnostics.BadPath(key, words, problem));
        }

        return problem is null ? path : null;
    }
}
