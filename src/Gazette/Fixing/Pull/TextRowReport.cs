using Gazette.Data.Tables;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>A report that is a row of a CSV file.</summary>
internal sealed class TextRowReport : EditedReport
{
    private readonly EditableFile _file;
    private readonly ReportRow _row;

    private TextRowReport(EditableFile file, ReportRow row, ReportData data)
        : base(data) => (_file, _row) = (file, row);

    /// <inheritdoc/>
    public override TrialSource Unchanged => new(_row.File, _row);

    public static TextRowReport? Open(PulledSource source, ReportRow row) =>
        EditableFile.Open(source.Path, source.Content, source.Encoding) is { } file
        && StartOf(row, file.Source) is var start && string.CompareOrdinal(file.Source.Text, start, row.File.Text, 0, row.File.Text.Length) == 0
        && ReportData.Of(row) is { } data
            ? new TextRowReport(file, row, data)
            : null;

    /// <inheritdoc/>
    public override TrialSource? Write(IReadOnlyCollection<SourceChange> changes) =>
        RowChanges.Of(_row, changes) is { } changed && _file.Rewrite(changed.Replacements, StartOf(_row, _file.Source)) is { } content
            ? new TrialSource(changed.Row.File, changed.Row) { Content = content }
            : null;

    private static int StartOf(ReportRow row, SourceFile file) => file.OffsetOf(row.File.FirstLine, 1);
}
