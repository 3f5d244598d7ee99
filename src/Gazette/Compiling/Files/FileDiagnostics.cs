using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling.Files;

/// <summary>Errors in the names and contents of the files that a report becomes.</summary>
internal static class FileDiagnostics
{
    public static Diagnostic NothingToNameBy(ReportSource source, string place) => Diagnostic.Error("missing-name", source.Span)
        .Says($"the output's name needs `{place}`, which this report does not have", $"输出文件的名称要用“{place}”，此报告中没有")
        .Helps($"add `{place}` to the report, or use another `--name`", $"在报告中补上“{place}”，或改用其他“--name”");

    public static Diagnostic UnsoundFile(ReportSource source, string name, string problem) =>
        Diagnostic.Error("unsound-file", new SourceFile(source.File.Path, "").Whole)
        .Says($"`{name}` would not be a valid Word file; the check reports “{problem}”", $"“{name}”不是完好的Word文件；检查程序的原话是“{problem}”")
        .Helps("this is a bug in gazette, not in the report; please report it", "这是gazette的程序错误，不是报告的问题；请告知开发者");

    /// <summary>A fault that filled documents have from their template; everything but the tags stays as it is.</summary>
    /// <param name="places">How often the template has it.</param>
    public static Diagnostic UnsoundTemplate(string path, string problem, int places) => Diagnostic
        .Warning("unsound-file", new SourceFile(path, "").Whole)
        .Says(
            $"this Word file is not valid itself{(places > 1 ? $", in {places} places" : "")}; the check reports “{problem}”",
            $"此Word文件本身就不完好{(places > 1 ? $"（{places}处）" : "")}；检查程序的原话是“{problem}”")
        .Helps("open it in Word and save it, which repairs it", "用Word打开后保存一次，Word会修复它");
}
