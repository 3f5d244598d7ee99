using Gazette.Diagnostics;

namespace Gazette.Compiling;

/// <summary>
/// Says more about the documents of a report without a mistake, as about fonts that the machine lacks. Called from several threads;
/// what it says is not weighed by <see cref="CompileOptions.Strict"/>.
/// </summary>
public interface IDocumentInspector
{
    public IEnumerable<Diagnostic> Inspect(ReportSource source, CompiledDocument document);
}
