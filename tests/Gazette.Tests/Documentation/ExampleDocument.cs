using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Documents.Markdown;
using Gazette.Sources;
using Gazette.Tests.Documents;
using Gazette.Tests.Writers;
using Gazette.Wording;
using Gazette.Writers.Markdown;
using Gazette.Writers.Word.Reference;

namespace Gazette.Tests.Documentation;

/// <summary>What an example of the reference page becomes, if it is the whole text of a template.</summary>
/// <param name="Markdown">The Markdown, on one line.</param>
/// <param name="Word">What the Word file holds, in the notation of <see cref="WordNotes"/>.</param>
/// <param name="Problems">Every diagnostic; none is right.</param>
internal sealed record ExampleDocument(string Markdown, string Word, string Problems)
{
    private static readonly HouseStyles Styles = new();

    /// <summary>A container that only official documents have is shown in one.</summary>
    public static ExampleDocument Of(string example, ContainerKind? kind = null)
    {
        DiagnosticBag bag = new();
        DocumentProperties properties = new()
        {
            Language = LanguageRules.English,
            Title = "Reading rooms",
            Organization = "Ashfield Library",
            Style = kind < ContainerKind.Note ? "official" : "report",
        };
        Document document = new MarkdownParser().Parse(MappedText.FromFile(new SourceFile("page.md.sbn", example)), properties, bag, SamplePictures.Folder);
        Styles.Check(document, house: null, bag);
        return new ExampleDocument(
            OnOneLine(MarkdownWriter.Write(document).TrimEnd('\n')),
            WordNotes.Of(WordFile.Of(document)),
            string.Join("; ", bag.ToSorted().Select(found => found.ToString())));
    }

    /// <summary>A text with a mark for each line end.</summary>
    public static string OnOneLine(string text) => text.Replace("\n", " ⏎ ", StringComparison.Ordinal).Replace("⏎  ⏎", "⏎ ⏎", StringComparison.Ordinal);
}
