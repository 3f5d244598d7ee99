using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling;

/// <summary>Information about an error that only the compiler as a whole has.</summary>
internal static class CompilingDiagnostics
{
    public static Diagnostic BadReferencePath(Phrase words, Words problem) => Diagnostic.Error("bad-path", words.Span)
        .Says($"`reference` {problem}", $"“reference”{problem}")
        .Helps("write a path from this file, such as  reference: ../house.docx", "从本文件写起路径，如  reference: ../house.docx");

    /// <summary>A reference document beside a template that is a Word file.</summary>
    public static Diagnostic ReferenceNotUsed(string template, SourceSpan report) => Diagnostic.Warning("reference-not-used", report)
        .Says(
            $"the reference document changes nothing: template `{template}` is a Word file with styles of its own",
            $"参照文档不起作用：模板“{template}”是Word文件，沿用自己的样式")
        .Helps("remove `--reference`, or the key `reference`", "删去“--reference”，或键“reference”");

    /// <summary>An error in a base file, caused by a single row of the table.</summary>
    public static Diagnostic ForRow(Diagnostic diagnostic, SourceFile row)
    {
        RelatedPlace place = new(Words.Of("for the row", "对应的行"), row.Span(0, row.Text.Length));
        return diagnostic with { Related = diagnostic.Related.Insert(0, place) };
    }
}
