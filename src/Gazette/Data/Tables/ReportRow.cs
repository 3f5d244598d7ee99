using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>A row of a table, which is a report; or what kept a table from having more of them.</summary>
public sealed class ReportRow
{
    private readonly TableRecord? _record;
    private readonly RowReader? _reader;

    internal ReportRow(TableRecord record, RowReader reader, ImmutableArray<Diagnostic> diagnostics)
    {
        (_record, _reader) = (record, reader);
        (File, Header, Diagnostics, Name) = (record.File, reader.Header, diagnostics, reader.NameOf(record));
    }

    internal ReportRow(SourceFile file, ImmutableArray<Diagnostic> diagnostics) => (File, Diagnostics) = (file, diagnostics);

    /// <summary>The row as a text of its own.</summary>
    public SourceFile File { get; }

    /// <summary>The heads of the table's columns, which say what the row's cells are.</summary>
    public string Header { get; } = "";

    /// <summary>What there is to say of the table before this row is read.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What its documents are called where the row says so.</summary>
    public string? Name { get; }

    internal DataMap? Read(DiagnosticBag bag) => _record is null ? null : _reader?.Read(_record, bag);
}
