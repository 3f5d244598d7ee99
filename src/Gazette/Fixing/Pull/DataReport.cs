using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>A report of YAML or JSON: a file, or a line of one.</summary>
internal sealed class DataReport : EditedReport
{
    private readonly EditableFile _file;

    // Where the line begins.
    private readonly int _start;

    private DataReport(EditableFile file, int start, ReportData data)
        : base(data) => (_file, _start) = (file, start);

    /// <inheritdoc/>
    public override TrialSource Unchanged => new(Data.File, Row: null);

    public static new DataReport? Open(PulledSource source)
    {
        if (EditableFile.Open(source.Path, source.Content, source.Encoding) is not { Source: var whole } file)
        {
            return null;
        }

        SourceFile report = source.Line == 0 ? whole : new SourceFile(source.Path, whole.Line(source.Line), source.Line);
        int start = source.Line == 0 ? 0 : whole.OffsetOf(source.Line, 1);
        return DataLoader.Load(report, new DiagnosticBag()) is { } root ? new DataReport(file, start, new ReportData(report, root)) : null;
    }

    /// <inheritdoc/>
    public override TrialSource? Write(IReadOnlyCollection<SourceChange> changes) =>
        ReportEditing.Write(Data, changes) is { } fixes && _file.Rewrite(fixes, _start) is { } content
            ? new TrialSource(new SourceFile(Data.File.Path, UnicodeComposition.Join(Fix.Splice(Data.File.Text, fixes)), Data.File.FirstLine), Row: null)
            {
                Content = content,
            }
            : null;
}
