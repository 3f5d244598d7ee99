using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Readers;

/// <summary>Why a document that Gazette did not make is not looked over; what is wrong with a Word file as a file is said by its package.</summary>
internal static class ReaderDiagnostics
{
    public static Diagnostic TooLong(SourceSpan file, int most) => new(
        Severity.Error, "document-too-long", string.Create(CultureInfo.InvariantCulture, $"this document has more than {most:N0} characters"), file, Help: "check its parts one by one");
}
