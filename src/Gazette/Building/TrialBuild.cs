using System.Collections.Immutable;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Fixing.Pull;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>Builds the Word files of one report in memory, as often as other content is to be tried.</summary>
/// <param name="options">With the writer of Word files alone.</param>
public sealed class TrialBuild(ReportCompiler compiler, CompileOptions options, ReportInput input) : ITrialBuild
{
    /// <inheritdoc/>
    public ImmutableArray<TrialDocument> Build(TrialSource report, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(bag);
        ReportFolder? folder = Path.GetDirectoryName(input.Path) is { Length: > 0 } home ? new ReportFolder(home) : null;
        Compilation made = compiler.Compile(new ReportSource(report.File, report.Row) { Name = input.Name, Folder = folder }, options);
        bag.AddRange(made.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
        byte[][] files = [.. made.Files.Where(word => Path.GetExtension(word.Name) == ".docx").Select(word => word.Content)];
        return made.Report is not { } read || files.Length != made.Documents.Length ? []
            : [.. made.Documents.Zip(files, (document, content) => new TrialDocument(document.Name, document.Tree, content, read.Metrics))];
    }

    /// <inheritdoc/>
    public bool IsShared(SourceSpan place) => options.Layers.Hold(place);
}
