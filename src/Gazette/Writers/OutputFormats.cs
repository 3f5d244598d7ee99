using System.Collections.Immutable;
using Gazette.Writers.Html;
using Gazette.Writers.Markdown;
using Gazette.Writers.Pdf;
using Gazette.Writers.Word;

namespace Gazette.Writers;

/// <summary>The formats that documents can be written in. The command line, its help and the names of files are derived from this list.</summary>
public static class OutputFormats
{
    public static ImmutableArray<IDocumentFormat> All { get; } = [WordFormat.Instance, MarkdownFormat.Instance, HtmlFormat.Instance, PdfFormat.Instance];

    /// <summary>Those that are written if nobody says which.</summary>
    public static ImmutableArray<IDocumentFormat> Usual { get; } = [WordFormat.Instance, MarkdownFormat.Instance];

    public static IDocumentFormat? FindByName(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format of a file; null if its extension belongs to none.</summary>
    public static IDocumentFormat? FindByPath(string path) =>
        Path.GetExtension(path) is { Length: > 0 } extension ? All.FirstOrDefault(format => format.Extension == extension) : null;
}
