using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling;

/// <summary>Information about an error that only the compiler as a whole has.</summary>
internal static class CompilingDiagnostics
{
    /// <summary>A reference document beside a template that is a Word file.</summary>
    public static Diagnostic ReferenceNotUsed(string template, SourceSpan report) => Diagnostic.Warning("reference-not-used", report)
        .Says(
            $"the reference document changes nothing: template `{template}` is a Word file with styles of its own",
            $"参照文档不起作用：模板“{template}”是Word文件，沿用自己的样式")
        .Helps("remove `--reference`", "删去“--reference”");

    /// <summary>An error in a base file, caused by a single row of the table.</summary>
    public static Diagnostic ForRow(Diagnostic diagnostic, SourceFile row)
    {
        RelatedPlace place = new(Words.Of("for the row", "对应的行"), row.Span(0, row.Text.Length));
        return diagnostic with { Related = diagnostic.Related.Insert(0, place) };
    }
}
