using Gazette.Diagnostics;
using Gazette.Reports;

namespace Gazette.Compiling;

/// <summary>
/// Checks the documents of a report without errors further, for example for fonts that are not installed. Called from several threads; its
/// diagnostics do not count for <see cref="CompileOptions.Strict"/>.
/// </summary>
public interface IDocumentInspector
{
    public IEnumerable<Diagnostic> Inspect(ReportSource source, Report report, CompiledDocument document);
}
