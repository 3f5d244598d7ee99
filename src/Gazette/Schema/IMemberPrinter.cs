using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Schema;

/// <summary>
/// Makes what templates see of a value; null where a report gives none. Rows say which value; what it looks like in a template is known to
/// those who render it.
/// </summary>
internal interface IMemberPrinter
{
    /// <summary>The tag of the language that is written.</summary>
    public string Language { get; }

    /// <summary>All metrics of the report.</summary>
    public object Metrics { get; }

    public object? Text(Phrase? text);

    public ReadOnlyCollection<object> Texts(ImmutableArray<Phrase> texts);

    public object? Date(DateOnly? date, SourceSpan? place);

    public object? Period(Period? period, SourceSpan? place);

    /// <summary>A table, a chart, or both as one.</summary>
    public object? Table(ReportTable? table, ReportChart? chart);

    public object? Image(ReportImage? image);

    /// <summary>Data of the report's own; empty where there are none.</summary>
    public object Fields(FieldMap? fields);

    /// <param name="values">A value for each of the names, in their order.</param>
    public object Record(MemberNames names, object?[] values);
}
