using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Templates;

namespace Gazette;

// Stands in for the real compiler: `bad` in a report is an error, `boom` a bug, `two` makes two documents.
#pragma warning disable
public sealed class ReportCompiler(TemplateLibrary templates)
{
    public Compilation Compile(SourceFile report, CompileOptions options)
    {
        int bad = report.Text.IndexOf("bad", StringComparison.Ordinal);
        if (report.Text.Contains("boom"))
        {
            throw new InvalidOperationException("the boiler burst");
        }

        if (bad >= 0)
        {
            return new Compilation(null, [], [new Diagnostic(Severity.Error, "bad-word", "`bad` is bad", report.Span(bad, bad + 3), "here", Help: "write `good`")]);
        }

        Document tree = new(new DocumentProperties { Language = "zh-CN", Title = "题", Organization = "青岚镇", Period = "2026-H1" }, []);
        int warn = report.Text.IndexOf("warn", StringComparison.Ordinal);
        return new Compilation(
            null,
            report.Text.Contains("two") ? [new CompiledDocument("a", tree), new CompiledDocument("b", tree)] : [new CompiledDocument("a", tree)],
            warn < 0 ? [] : [new Diagnostic(Severity.Warning, "warn-word", "`warn` warns", report.Span(warn, warn + 4))]);
    }
}

public sealed record CompileOptions(string? Template = null);
