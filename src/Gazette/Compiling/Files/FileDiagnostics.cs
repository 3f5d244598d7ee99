using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling.Files;

/// <summary>Errors in the names and contents of the files that a report becomes.</summary>
internal static class FileDiagnostics
{
    public static Diagnostic NothingToNameBy(ReportSource source, string place) => Diagnostic.Error("missing-name", source.Span)
        .Says($"the output's name asks for `{place}`, which this report does not have", $"输出文件的名称要用“{place}”，此报告中没有")
        .Helps($"add `{place}` to the report, or take another `--name`", $"在报告中补上“{place}”，或改用其他“--name”");

    public static Diagnostic UnsoundFile(ReportSource source, string name, string problem) =>
        Diagnostic.Error("unsound-file", new SourceFile(source.File.Path, "").Whole)
        .Says($"`{name}` would not be a sound Word file: {problem}", $"“{name}”不是完好的Word文件：{problem}")
        .Helps("this is a bug of gazette, not of the report: please tell its makers", "这是gazette的程序错误，不是报告的问题；请告知开发者");
}
