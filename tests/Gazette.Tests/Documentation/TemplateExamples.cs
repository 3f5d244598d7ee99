using System.Collections.Immutable;
using System.Text;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Templates.Rendering;
using Gazette.Wording;

namespace Gazette.Tests.Documentation;

/// <summary>Runs the examples of the reference page, each as the whole text of a template, over one report.</summary>
internal static class TemplateExamples
{
    private const string Data =
        """
        language: en
        title: Reading rooms
        organization: Ashfield Library
        subject: Reading rooms
        period: 2026-H1
        issued: 2026-07-06
        metrics:
          loans: { label: Loans, value: 1260, unit: loan|loans, previous: 1200, last_year: 1050, target: 1400, note: Without renewals, source: Desk count }
          visits: { label: Visits, value: 4800, unit: visit|visits, parts: { north: 3000, south: 1800 } }
          renewals: { label: Renewals, value: 315, unit: loan|loans }
        opening: We lent **more** books.
        closing: The rooms stay open.
        addressee: The county council
        letterhead: { mark: Ashfield Library, number: No. 7, signer: Ada Finch, urgency: urgent, secrecy: internal, copy_number: '000001' }
        colophon: { copy_to: [The archive], printed_by: The office, printed_on: 2026-07-08 }
        attachments:
          - title: Opening hours
            text: Open on weekdays.
            table: { columns: [Day, Hours], rows: [[Monday, 8]] }
            image: { file: door.png, description: The door }
        signature: sealed
        fields:
          contact: Ada Finch
          seats: 24
          rooms:
            - { name: Brook, seats: 8, open: true }
            - { name: Ash, seats: 16, open: false }
        sections:
          - heading: Rooms
            id: sec-rooms
            text: Two rooms are open.
            enumerate: '1.'
            join: ;
            lines: false
            items:
              - heading: North
                text: It has a new roof
                points: [dry, warm]
                enumerate: '1.'
                join: ;
                table: { columns: [Day, Seats], rows: [[Monday, 8]] }
                image: { file: roof.png, description: The roof }
            table: { caption: Seats, columns: [Room, Seats], rows: [[Brook, 8], [Ash, 16]], total: true }
            image: { file: hall.png, description: The hall, caption: The hall, width: 80mm, id: fig-hall }
        problems:
          items: [Few seats]
        next_steps:
          items: [More seats]
        """;

    /// <summary>What the example prints, on one line; an example that does not run is what is wrong with it.</summary>
    public static string Render(string example)
    {
        DiagnosticBag bag = new();
        SourceFile manifestFile = new("template.yaml", "name: page\nlanguages: [en]\n");
        ImmutableArray<SourceFile> files = [new("page.md.sbn", example), new("_part.md.sbn", "See the next page.")];
        Report report = Collecting(ReportLoader.Load(new SourceFile("report.yaml", Data), bag)!);
        StringBuilder text = new();
        if (Template.Load(TemplateManifestLoader.Load(manifestFile, bag)!, manifestFile, files, bag) is { } template)
        {
            foreach (RenderedMarkdown document in template.Render(report, LanguageRules.English, bag, mayOmit: true))
            {
                text.Append(document.Text.Text);
                for (int i = document.Text.Slots.Length - 1; i >= 0; i--)
                {
                    text.Replace(SlotMark.Of(i), document.Text.Slots[i].Text);
                }
            }
        }

        return bag.HasErrors ? $"ERROR {string.Join("; ", bag.ToSorted().Select(mistake => mistake.Message.English))}" : OnOneLine(text.ToString());
    }

    // As if it summarized the reports of two rooms.
    private static Report Collecting(Report report) => report with
    {
        Metrics = [.. report.Metrics.Select(metric => metric with { ByMember = [new MemberValue("Ash", metric.Value)] })],
        Collected = new Collected(["Ash"], ["Brook"], report.Span),
    };

    private static string OnOneLine(string text) => string.Join(" ⏎ ", text.Split('\n'));
}
