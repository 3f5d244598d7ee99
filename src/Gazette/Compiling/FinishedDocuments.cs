using System.Collections.Immutable;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Pictures;
using Gazette.Readers;
using Gazette.Readers.Structure;
using Gazette.Readers.Word;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Compiling;

/// <summary>Reads documents that Gazette did not make, Markdown files and Word files, as trees with the parts that their words and positions show.</summary>
/// <param name="encoding">The encoding of the texts; null to detect it.</param>
internal sealed class FinishedDocuments(string? encoding = null)
{
    private static readonly DocumentProperties Properties = new() { Language = LanguageRules.Default };

    private static readonly string[] Pages = [".html", ".htm"];

    // Other kinds than .docx are listed so that a message can say why they are not read.
    private static readonly string[] Extensions = [".md", ".docx", ".doc", ".docm", ".dotx", ".dotm", ".wps", .. Pages];

    private readonly MarkdownParser _markdown = new();

    /// <summary>Whether the trees have the documents' pictures, those of Markdown from the folder of its file.</summary>
    public bool WithPictures { get; init; }

    /// <summary>Whether a file of this name is a document rather than a report.</summary>
    public static bool IsOne(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file of this name is an HTML page, which is not read.</summary>
    public static bool IsPage(string path) => Pages.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Null with the reasons in the bag.</summary>
    public Document? Read(string path, byte[] bytes, DiagnosticBag bag)
    {
        if (IsPage(path))
        {
            bag.Add(ReaderDiagnostics.UnreadPage(new SourceFile(path, "").Whole));
            return null;
        }

        return path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? ReadMarkdown(path, bytes, bag)
            : WordDocumentReader.Read(path, bytes, bag, WithPictures);
    }

    // Features that our own templates may not use, such as HTML or external pictures, are fine here. Only a document that exceeds a limit is not
    // read.
    private Document? ReadMarkdown(string path, byte[] bytes, DiagnosticBag bag)
    {
        if (SourceDecoder.Decode(path, bytes, bag, encoding) is not { } file || ForbiddenCharacters.Report(file, bag))
        {
            return null;
        }

        DiagnosticBag parsing = new();
        ReportFolder? folder = WithPictures && Path.GetDirectoryName(Path.GetFullPath(path)) is { } home ? new ReportFolder(home) : null;
        Document document = _markdown.Parse(WithoutFrontMatter(file), Properties, parsing, folder);
        ImmutableArray<Diagnostic> found = parsing.ToSorted();
        bag.AddRange(document.Blocks.IsEmpty ? found.Where(diagnostic => diagnostic.Severity == Severity.Error) : []);
        if (folder is not null)
        {
            bag.AddRange(found.Where(PictureDiagnostics.IsNotShown).Select(diagnostic => diagnostic with { Severity = Severity.Warning }));
        }

        return MarkdownStructure.FindParts(document);
    }

    // Removes front matter: settings for another program above the text, between lines of ---.
    private static MappedText WithoutFrontMatter(SourceFile file)
    {
        int end = file.Text.StartsWith("---\n", StringComparison.Ordinal) ? file.Text.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
        int start = end < 0 ? 0 : end + "\n---\n".Length;
        return new MappedText(file.Text[start..], [new MappedSegment(0, file.Span(start, file.Text.Length), Verbatim: true)], []);
    }
}
