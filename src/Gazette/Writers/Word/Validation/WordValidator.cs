using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Gazette.Writers.Word.Validation;

/// <summary>
/// What every Word file must pass: the Open XML SDK's validator for two versions of Word, and additional rules for faults that the validator misses
/// although Word refuses or repairs the file.
/// </summary>
internal static class WordValidator
{
    public static FileFormatVersions[] Versions { get; } = [FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];

    /// <summary>One sentence for each fault in a .docx file; none if it is valid.</summary>
    public static IReadOnlyList<string> FindProblems(byte[] docx)
    {
        ArgumentNullException.ThrowIfNull(docx);
        List<string> problems = [];
        if (WordArchive.Open(docx, problems) is WordArchive archive)
        {
            PackageRules.Check(archive, problems);
            CheckContent(archive, problems);
            Validate(docx, problems);
        }

        return problems;
    }

    /// <summary>What the validator does not see, in a file that it accepts.</summary>
    public static IReadOnlyList<string> FindProblemsOfContent(byte[] docx)
    {
        List<string> problems = [];
        if (WordArchive.Open(docx, problems) is WordArchive archive)
        {
            CheckContent(archive, problems);
        }

        return problems;
    }

    private static void CheckContent(WordArchive archive, List<string> problems)
    {
        TableRules.Check(archive, problems);
        TextRules.Check(archive, problems);
        FieldRules.Check(archive, problems);
        ReferenceRules.Check(archive, problems);
        NoteRules.Check(archive, problems);
        StyleRules.Check(archive, problems);
        NumberingRules.Check(archive, problems);
        ChartRules.Check(archive, problems);
    }

    // What several versions say is said once.
    private static void Validate(byte[] docx, List<string> problems)
    {
        try
        {
            using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
            problems.AddRange(Versions
                .SelectMany(version => new OpenXmlValidator(version).Validate(word)
                    .Select(error => (Version: version, Problem: $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")))
                .GroupBy(found => found.Problem, found => found.Version, StringComparer.Ordinal)
                .Select(found => $"{string.Join(", ", found.Distinct())}: {found.Key}"));
        }
        catch (Exception exception) when (exception
            is OpenXmlPackageException or FileFormatException or InvalidDataException or InvalidOperationException or System.Xml.XmlException)
        {
            problems.Add($"the Open XML SDK does not open it: {exception.Message}");
        }
    }
}
