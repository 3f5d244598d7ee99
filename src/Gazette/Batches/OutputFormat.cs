using System.Text;
using Gazette.Documents;
using Gazette.Writers.Markdown;
using Gazette.Writers.Word;

namespace Gazette.Batches;

/// <summary>A kind of file that documents are written as.</summary>
/// <param name="Extension">With its dot.</param>
public sealed record OutputFormat(string Extension, Func<Document, byte[]> Write)
{
    public static OutputFormat Markdown { get; } = new(".md", document => Encoding.UTF8.GetBytes(MarkdownWriter.Write(document)));

    public static OutputFormat Word(WordWriter writer) => new(".docx", writer.Write);
}
