using Gazette.Data.Tables;

namespace Gazette.Fixing.Pull;

/// <summary>A report that edits are taken back into, in the form that its file has: a whole file, a line of one, a row of a table.</summary>
internal abstract class EditedReport(ReportData data)
{
    public ReportData Data { get; } = data;

    /// <summary>The report as it is.</summary>
    public abstract TrialSource Unchanged { get; }

    /// <summary>Null if the file cannot be read, or not be written back byte for byte.</summary>
    public static EditedReport? Open(PulledSource source) => source switch
    {
        { Row.Record.File.Row: not null } => SheetRowReport.Open(source.Row),
        { Row.Record: not null } => TextRowReport.Open(source, source.Row),
        _ when TableFile.IsTable(source.Path) => null,
        _ => DataReport.Open(source),
    };

    /// <summary>The report with changes; null if they contradict each other, or this form cannot hold them.</summary>
    public abstract TrialSource? Write(IReadOnlyCollection<SourceChange> changes);
}
