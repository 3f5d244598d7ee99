using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Documents.Markdown;
using Gazette.Documents.Written;
using Gazette.Readers.Html;
using Gazette.Readers.Pdf;
using Gazette.Readers.Word;
using Gazette.Sources;
using Gazette.Tracing.Comparing;

namespace Gazette.Verifying;

/// <summary>Reads the files of one document from their bytes, each by a reader of its own format, and compares their words.</summary>
/// <param name="onDisk">Whether the files are those of a folder; otherwise they were made to be compared.</param>
internal sealed class DocumentVerification(bool onDisk)
{
    // The rest of two files that have nothing in common would fill a screen for nothing.
    private const int MostDifferences = 20;

    /// <summary>What was compared; null with the reasons in the bag if one of the files cannot be read.</summary>
    /// <param name="files">The first is the one that the others are compared with.</param>
    public VerifiedDocument? Verify(string name, IReadOnlyList<FileContent> files, DiagnosticBag bag)
    {
        DocumentFile?[] read = [.. files.Select(file => Read(file, bag))];
        if (read.Any(file => file is null))
        {
            return null;
        }

        ImmutableArray<OutputDifference> differences =
        [
            .. read.Skip(1).SelectMany((other, index) => Compare((read[0]!, files[0]), (other!, files[index + 1]), bag)),
        ];
        return new VerifiedDocument(name, [.. files.Zip(read, (file, words) => Describe(file, words!.Written))], differences);
    }

    private ImmutableArray<OutputDifference> Compare(
        (DocumentFile File, FileContent Content) first, (DocumentFile File, FileContent Content) other, DiagnosticBag bag)
    {
        ImmutableArray<OutputDifference> found = WordComparison.Compare(first.File, other.File);
        (SourceFile here, SourceFile there) = (new SourceFile(first.Content.Path, ""), new SourceFile(other.Content.Path, ""));
        bag.AddRange(found.Take(MostDifferences).Select(difference => VerifyingDiagnostics.Differ(difference, here, there, onDisk)));
        if (found.Length > MostDifferences)
        {
            bag.Add(VerifyingDiagnostics.TooMany(here.Whole, there.Name, found.Length - MostDifferences));
        }

        return found;
    }

    private static DocumentFile? Read(FileContent file, DiagnosticBag bag)
    {
        WrittenFile? written = file.Format switch
        {
            "docx" => WrittenWord.Read(file.Path, file.Content, bag),
            "md" => WrittenMarkdown.Read(TextOf(file), bag),
            "pdf" => WrittenPdf.Read(file.Path, file.Content, bag),
            "html" => WrittenPage.Read(TextOf(file), bag),
            _ => throw new ArgumentException($"no reader for {file.Format}", nameof(file)),
        };
        return written is null ? null : new DocumentFile(file.Format, written, IsPages: file.Format == "pdf", file.IsFilled);
    }

    // What is not UTF-8 becomes a character that no document has, and so a difference.
    private static SourceFile TextOf(FileContent file) => new(file.Path, Encoding.UTF8.GetString(file.Content).TrimStart('\uFEFF').ReplaceLineEndings("\n"));

    private static VerifiedFile Describe(FileContent file, WrittenFile written) => new(
        file.Path,
        file.Format,
        file.IsKept ? Convert.ToHexStringLower(SHA256.HashData(file.Content)) : null,
        written.Lines.Length,
        written.Lines.Sum(line => line.Cells.Sum(TextDifference.CountWords)),
        written.Pages);
}
