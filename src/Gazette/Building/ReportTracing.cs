using System.Collections.Immutable;
using Gazette.Compiling;
using Gazette.Diagnostics;

namespace Gazette.Building;

/// <summary>Compiles reports in order to say where what their documents print comes from.</summary>
public sealed class ReportTracing(ReportCompiler compiler, CompileOptions options)
{
    private readonly ReportBuilder _builder = new(compiler, options, new BatchOptions(1));

    public TracedReport Trace(ReportInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        DiagnosticBag bag = new();
        bag.AddRange(input.Diagnostics);
        try
        {
            Compilation? compilation = bag.HasErrors ? null : _builder.Compile(input.Read(), bag);
            bag.AddRange(compilation?.Diagnostics ?? []);
            return new TracedReport(input, compilation is { Report: { } report } ? Trace(input, report, compilation.Documents) : [], bag.ToSorted());
        }
        catch (Exception exception)
        {
            bag.Add(BuildDiagnostics.Bug(input, exception));
            return new TracedReport(input, [], bag.ToSorted());
        }
    }

    private static ImmutableArray<TracedDocument> Trace(ReportInput input, Reports.Report report, ImmutableArray<CompiledDocument> documents) =>
    [
        .. documents.Select(document => new TracedDocument(
            documents.Length == 1 ? input.Name : $"{input.Name}-{document.Name}", Tracing.Trace.Of(report, document.Tree))),
    ];
}
