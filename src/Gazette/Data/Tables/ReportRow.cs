using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>A row of a table, which is a report; or the error that stopped the reading of the table.</summary>
public sealed class ReportRow
{
    private readonly TableRecord? _record;
    private readonly RowReader? _reader;
    private readonly Diagnostic? _problem;

    /// <param name="problem">Why the row cannot be read; null if it can.</param>
    internal ReportRow(TableRecord record, RowReader reader, Diagnostic? problem, ImmutableArray<Diagnostic> diagnostics)
    {
        (_record, _reader, _problem) = (record, reader, problem);
        (File, Header, Diagnostics, Name) = (record.File, reader.Header, diagnostics, reader.NameOf(record));
    }

    internal ReportRow(SourceFile file, ImmutableArray<Diagnostic> diagnostics) => (File, Diagnostics) = (file, diagnostics);

    /// <summary>The row as a text.</summary>
    public SourceFile File { get; }

    /// <summary>The column headings of the table, which define what the row's cells are.</summary>
    public string Header { get; } = "";

    /// <summary>Diagnostics about the table to report before those of this row.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the table cannot be read any further.</summary>
    public bool IsEnd => _record is null;

    /// <summary>The name of its documents; null if the row gives none.</summary>
    public string? Name { get; }

    /// <summary>Whether it is a report, rather than the error that stopped the reading.</summary>
    internal bool IsReport => _record is not null;

    /// <summary>Its cells; null for the error that stopped the reading.</summary>
    internal TableRecord? Record => _record;

    /// <summary>The heading of a column, as the table writes it.</summary>
    internal string HeadOf(int column) => _reader!.Columns[column].Words;

    /// <summary>The number of the column, from 0, that a place in the row is in; null for the row as a whole.</summary>
    public int? ColumnAt(SourceSpan span)
    {
        for (int i = 0; i < (_record?.Cells.Length ?? 0); i++)
        {
            if (span.Start >= _record!.Cells[i].Start && span.End <= _record.Cells[i].End)
            {
                return i;
            }
        }

        return null;
    }

    internal DataMap? Read(DiagnosticBag bag)
    {
        if (_problem is not null)
        {
            bag.Add(_problem);
            return null;
        }

        return _record is null ? null : _reader?.Read(_record, bag);
    }

    /// <summary>The same row with a further diagnostic about the table.</summary>
    internal ReportRow With(Diagnostic diagnostic) => new(_record!, _reader!, _problem, Diagnostics.Add(diagnostic));

    /// <summary>Another row in its place.</summary>
    internal ReportRow With(TableRecord record) => new(record, _reader!, _problem, []);
}
