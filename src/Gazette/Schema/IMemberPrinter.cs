using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Schema;

/// <summary>
/// Converts values to what templates see; null if a report gives none. The rows of the schema select the value; its form in a template is defined by
/// the renderer.
/// </summary>
internal interface IMemberPrinter
{
    /// <summary>The tag of the language of the document.</summary>
    public string Language { get; }

    /// <summary>All metrics of the report.</summary>
    public object Metrics { get; }

    public object? Text(Phrase? text);

    public ReadOnlyCollection<object> Texts(ImmutableArray<Phrase> texts);

    public object? Date(DateOnly? date, SourceSpan? place);

    public object? Period(Period? period, SourceSpan? place);

    /// <summary>The members that a report was collected from.</summary>
    public object? Collected(Collected? collected);

    /// <summary>A table, a chart, or both together.</summary>
    public object? Table(ReportTable? table, ReportChart? chart);

    public object? Image(ReportImage? image);

    /// <summary>User-defined data; empty if there is none.</summary>
    public object Fields(FieldMap? fields);

    /// <param name="values">A value for each of the names, in their order.</param>
    public object Record(MemberNames names, object?[] values);
}
