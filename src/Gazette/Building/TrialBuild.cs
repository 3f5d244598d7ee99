using System.Collections.Immutable;
using Gazette.Compiling;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Fixing.Pull;

namespace Gazette.Building;

/// <summary>Builds the Word files of one report in memory, as often as other content is to be tried; a row of a table is always the same.</summary>
/// <param name="options">With the writer of Word files alone.</param>
public sealed class TrialBuild(ReportCompiler compiler, CompileOptions options, ReportInput input) : ITrialBuild
{
    /// <inheritdoc/>
    public ImmutableArray<TrialDocument> Build(byte[] report, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);
        if ((input.Row?.File ?? SourceDecoder.Decode(input.Path, report, bag, options.Encoding)) is not { } file)
        {
            return [];
        }

        ReportFolder? folder = Path.GetDirectoryName(input.Path) is { Length: > 0 } home ? new ReportFolder(home) : null;
        Compilation made = compiler.Compile(new ReportSource(file, input.Row) { Name = input.Name, Folder = folder }, options);
        bag.AddRange(made.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
        byte[][] files = [.. made.Files.Where(word => Path.GetExtension(word.Name) == ".docx").Select(word => word.Content)];
        return files.Length != made.Documents.Length ? []
            : [.. made.Documents.Zip(files, (document, content) => new TrialDocument(document.Name, document.Tree, content))];
    }
}
