using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>Errors in references and in what they refer to.</summary>
internal static class ReferenceDiagnostics
{
    public static Diagnostic Unknown(string id, IEnumerable<string> known, SourceSpan span) => Diagnostic.Error("unknown-reference", span)
        .Says($"`@{id}` refers to nothing: no caption, chart or heading has this id", $"“@{id}”没有指向任何内容：没有题注、图表或标题用这个编号名")
        .Helps(NearestName.Suggest(id, known) ?? Words.Of(
            $"give one to what it refers to, `{{#{id}}}`, or put `\\` before `@` if it is meant as text",
            $"在所指的内容后写上  {{#{id}}}  ；本来就是文字的，在“@”前加“\\”"));

    public static Diagnostic DefinedTwice(string id, SourceSpan span, SourceSpan first) => Diagnostic.Error("reference-defined-twice", span)
        .Says($"the id `{id}` is given twice", $"编号名“{id}”重复出现")
        .Relates(first, "the first one", "第一处")
        .Helps("rename one of them", "改掉其中一个");

    public static Diagnostic WrongId(string id, string prefix, SourceSpan span) => Diagnostic.Warning("bad-attributes", span)
        .Says($"nothing can refer to `{id}` here, where an id begins with `{prefix}`", $"这里的编号名应以“{prefix}”开头，“{id}”无法被引用")
        .Helps($"write `{{#{prefix}name}}`, with letters, digits and hyphens", $"写作  {{#{prefix}name}}  ，只用字母、数字和连字符");

    public static Diagnostic WithoutNumber(string id, SourceSpan span) => Diagnostic.Warning("bad-attributes", span)
        .Says($"`{id}` has no number: there is no numbered caption", $"“{id}”没有编号：缺少编号的题注")
        .Helps(
            "write `::: caption {.table}` directly above the table, `{.figure}` at a caption, or a caption in quotation marks after a picture's path",
            "在表格正上方写  ::: caption {.table}  ；题注加  {.figure}  ；图片在路径后用引号写图题");
}
