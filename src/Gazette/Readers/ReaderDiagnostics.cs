using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Readers;

/// <summary>Why a document that Gazette did not make is not looked over; what is wrong with a Word file as a file is said by its package.</summary>
internal static class ReaderDiagnostics
{
    public static Diagnostic TooLong(SourceSpan file, int most) => Diagnostic.Error("document-too-long", file)
        .Says($"this document has more than {most:N0} characters")
        .Helps("check its parts one by one");
}
