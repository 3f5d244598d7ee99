using System.Text;
using Gazette.Compiling;
using Gazette.Writers.Markdown;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Validation;

namespace Gazette.Building;

/// <summary>A kind of file that documents are written as.</summary>
/// <param name="Extension">With its dot.</param>
/// <param name="Write">The file's bytes; where the file cannot hold pictures, they are left with those that go beside it, or stay where they are.</param>
/// <param name="FindProblems">A sentence for everything that is wrong with a file of the kind; null where nobody looks.</param>
public sealed record OutputFormat(string Extension, Func<CompiledDocument, OutputPictures?, byte[]> Write, Func<byte[], IReadOnlyList<string>>? FindProblems = null)
{
    public static OutputFormat Markdown { get; } =
        new(".md", (document, pictures) => Encoding.UTF8.GetBytes(MarkdownWriter.Write(document.Tree, pictures is null ? null : pictures.NameOf)));

    /// <param name="validate">Looks at every file as Word would, before anybody gets it.</param>
    public static OutputFormat Word(WordWriter writer, bool validate = false) =>
        new(".docx", (document, _) => writer.Write(document.Tree, document.House), validate ? WordValidator.FindProblems : null);
}
