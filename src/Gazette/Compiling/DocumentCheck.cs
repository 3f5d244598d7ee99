using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Linting;

namespace Gazette.Compiling;

/// <summary>Checks documents that Gazette did not make: Markdown files and Word files. They have no report, so only their text can be checked.</summary>
/// <param name="profile">Null for the official profile if most of a text is Chinese, and the ordinary one otherwise.</param>
/// <param name="encoding">The encoding of the texts; null to detect it.</param>
/// <param name="strict">Treats warnings as errors.</param>
public sealed class DocumentCheck(LintProfile? profile = null, string? encoding = null, bool strict = false)
{
    private readonly FinishedDocuments _documents = new(encoding);

    /// <summary>Whether a file of this name is a document rather than a report.</summary>
    public static bool IsOne(string path) => FinishedDocuments.IsOne(path);

    /// <summary>Whether a file of this name is an HTML page, which is not read.</summary>
    internal static bool IsPage(string path) => FinishedDocuments.IsPage(path);

    public Compilation Check(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        DiagnosticBag bag = new();
        Document? document = _documents.Read(path, bytes, bag);
        if (document is not null && !bag.HasErrors)
        {
            Linter.Check(null, document, profile ?? Linter.ProfileFor(document), bag);
        }

        if (strict)
        {
            bag.CountWarningsAsErrors();
        }

        return new Compilation(null, [], bag.ToSorted());
    }
}
