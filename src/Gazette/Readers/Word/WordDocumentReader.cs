using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Packages;
using Gazette.Sources;

namespace Gazette.Readers.Word;

/// <summary>
/// Reads a Word file that Gazette did not make into a document tree. As its source text it makes one line for each paragraph, so that the line number
/// in a message is the number of a paragraph and the line shown is the paragraph's text.
/// </summary>
internal static class WordDocumentReader
{
    private const int MostCharacters = 4_000_000;

    /// <summary>Null with the reasons in the bag.</summary>
    /// <param name="withPictures">Whether the tree has the pictures too, each as a paragraph after the one that it is in.</param>
    public static Document? Read(string path, byte[] bytes, DiagnosticBag bag, bool withPictures = false)
    {
        SourceSpan whole = new SourceFile(path, "").Whole;
        if (CheckedPackage.Open(bytes, whole, withPictures ? PackageRules.ForCopying : PackageRules.ForReading, bag) is not { } package)
        {
            return null;
        }

        WordPictures? pictures = withPictures ? new WordPictures(package, whole, bag) : null;
        WordStory story = WordStory.Read(package, pictures);
        pictures?.Finish();
        if (IsTooLong(story, whole, bag))
        {
            return null;
        }

        SourceFile file = new(path, string.Join('\n', story.Paragraphs.Select(paragraph => paragraph.Text.Replace('\n', ' '))));
        return new StructureBuilder(file, bag).Build(story);
    }

    /// <summary>Reads the paragraphs and tables as they are on the page; null with the reasons in the bag.</summary>
    public static WordStory? ReadStory(string path, byte[] bytes, DiagnosticBag bag)
    {
        SourceSpan whole = new SourceFile(path, "").Whole;
        return CheckedPackage.Open(bytes, whole, PackageRules.ForReading, bag) is { } package
            && WordStory.Read(package, null).WithMargins(package) is var story && !IsTooLong(story, whole, bag)
                ? story
                : null;
    }

    private static bool IsTooLong(WordStory story, SourceSpan whole, DiagnosticBag bag)
    {
        if (story.Paragraphs.Sum(paragraph => (long)paragraph.Text.Length) <= MostCharacters)
        {
            return false;
        }

        bag.Add(ReaderDiagnostics.TooLong(whole, MostCharacters));
        return true;
    }

    /// <summary>Reads what a Word file was filled with. Its places are those of the template and of the report.</summary>
    public static Document Read(
        SourceFile template,
        StorySource source,
        StoryText document,
        IEnumerable<StoryText> notes,
        IReadOnlyList<(string Of, int Number)> lists,
        DocumentProperties properties,
        DiagnosticBag bag) =>
        new StructureBuilder(template, bag, properties).Build(WordStory.Read(source, document, notes, lists));
}
