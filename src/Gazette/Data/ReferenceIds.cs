using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>Checks that a report gives each of its ids once.</summary>
internal sealed class ReferenceIds
{
    private readonly DiagnosticBag _bag;

    // Created for the first id, since most reports have none.
    private Dictionary<string, SourceSpan>? _known;

    private ReferenceIds(DiagnosticBag bag) => _bag = bag;

    public static void Check(Report report, DiagnosticBag bag)
    {
        ReferenceIds ids = new(bag);
        foreach (Section section in report.Sections)
        {
            ids.Add(section);
        }

        ids.Add(report.Problems);
        ids.Add(report.NextSteps);
        foreach (Attachment attachment in report.Attachments)
        {
            ids.Add(attachment.Table, attachment.Chart, attachment.Image);
        }
    }

    private void Add(Section? section)
    {
        if (section is null)
        {
            return;
        }

        Add(section.Id);
        Add(section.Table, section.Chart, section.Image);
        foreach (Item item in section.Items)
        {
            Add(item.Table, item.Chart, item.Image);
        }
    }

    private void Add(ReportTable? table, ReportChart? chart, ReportImage? image)
    {
        Add(table?.Id);
        Add(chart?.Id);
        Add(image?.Id);
    }

    private void Add(Phrase? id)
    {
        if (id is not null && !(_known ??= new(StringComparer.Ordinal)).TryAdd(id.Text, id.Span))
        {
            _bag.Add(DataDiagnostics.IdGivenTwice(id, _known[id.Text]));
        }
    }
}
