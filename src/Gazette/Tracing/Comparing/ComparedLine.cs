using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Tracing.Comparing;

/// <summary>A line to compare: a heading, a paragraph, or a row of a table.</summary>
/// <param name="Level">Of a heading, from 1 for the title; 0 for a paragraph, and -1 for a row.</param>
/// <param name="Cells">The cells of a row; the one text of anything else.</param>
/// <param name="Headings">The headings above it.</param>
public sealed record ComparedLine(int Level, ImmutableArray<string> Cells, ImmutableArray<string> Headings)
{
    private const int Row = -1;

    /// <summary>The key of a report that gives it; null for a line of a document.</summary>
    public string? Key { get; init; }

    public bool IsRow => Level == Row;

    public string Text => Cells.Length == 1 ? Cells[0] : string.Join('\t', Cells);

    /// <summary>The lines of a document, in reading order.</summary>
    public static ImmutableArray<ComparedLine> Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<TracedLine> lines = LineReader.Read(document);
        Dictionary<(PlaceKind, int), int> widths = lines.Where(IsCell).GroupBy(line => (line.Place.Kind, line.Place.Number))
            .ToDictionary(table => table.Key, table => table.Max(line => line.Place.Column));
        ImmutableArray<ComparedLine>.Builder compared = ImmutableArray.CreateBuilder<ComparedLine>();
        for (int i = 0; i < lines.Length; i++)
        {
            DocumentPlace place = lines[i].Place;
            if (!IsCell(lines[i]))
            {
                compared.Add(new ComparedLine(LevelOf(place), [lines[i].Text], place.Headings));
                continue;
            }

            string[] cells = new string[widths[(place.Kind, place.Number)]];
            Array.Fill(cells, "");
            for (; i < lines.Length && IsCell(lines[i]) && lines[i].Place is var next && next.Number == place.Number && next.Row == place.Row; i++)
            {
                cells[next.Column - 1] = lines[i].Text;
            }

            i--;
            compared.Add(new ComparedLine(Row, [.. cells], place.Headings));
        }

        return compared.ToImmutable();
    }

    /// <summary>The texts of a report as its file writes them, references included; a date is the same however it is written.</summary>
    internal static ImmutableArray<ComparedLine> Of(Report report)
    {
        ImmutableArray<ComparedLine>.Builder lines = ImmutableArray.CreateBuilder<ComparedLine>();
        Add("title", report.Title, []);
        Add("organization", report.Organization, []);
        AddWords("period", report.Period?.ToString());
        AddWords("issued", report.Issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("addressee", report.Addressee, []);
        Add("opening", report.Opening, []);
        foreach (Section section in report.Sections)
        {
            AddSection("sections", section);
        }

        AddSection("problems", report.Problems);
        AddSection("next_steps", report.NextSteps);
        Add("closing", report.Closing, []);
        foreach (Attachment attachment in report.Attachments)
        {
            Add("attachments", attachment.Title, []);
            Add("attachments", attachment.Text, [attachment.Title.Text]);
            AddTable("attachments", attachment.Table, [attachment.Title.Text]);
        }

        AddFields("fields", report.Fields);
        return lines.ToImmutable();

        void Add(string key, Phrase? phrase, ImmutableArray<string> headings, int level = 0)
        {
            foreach (string line in (phrase?.Text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                lines.Add(new ComparedLine(level, [line], headings) { Key = key });
            }
        }

        void AddWords(string key, string? words)
        {
            if (words is not null)
            {
                lines.Add(new ComparedLine(0, [words], []) { Key = key });
            }
        }

        void AddSection(string key, Section? section)
        {
            ImmutableArray<string> headings = section?.Heading is { } heading ? [heading.Text] : [];
            Add(key, section?.Heading, [], level: 2);
            Add(key, section?.Text, headings);
            foreach (Item item in section?.Items ?? [])
            {
                ImmutableArray<string> inside = item.Heading is { } own ? headings.Add(own.Text) : headings;
                Add(key, item.Heading, headings, level: 3);
                Add(key, item.Text, inside);
                foreach (Phrase point in item.Points)
                {
                    Add(key, point, inside);
                }

                AddTable(key, item.Table, inside);
            }

            AddTable(key, section?.Table, headings);
        }

        void AddTable(string key, ReportTable? table, ImmutableArray<string> headings)
        {
            Add(key, table?.Caption, headings);
            if (table is not null)
            {
                lines.Add(new ComparedLine(Row, [.. table.Columns.Select(column => column.Text)], headings) { Key = key });
                lines.AddRange(table.Rows.Select(row => new ComparedLine(Row, [.. row.Select(cell => cell.Text.Text)], headings) { Key = key }));
            }
        }

        void AddFields(string key, FieldValue? value)
        {
            switch (value)
            {
                case FieldMap map:
                    foreach ((string name, FieldValue inner) in map.Entries)
                    {
                        AddFields($"{key}.{name}", inner);
                    }

                    break;
                case FieldList list:
                    foreach (FieldValue item in list.Items)
                    {
                        AddFields(key, item);
                    }

                    break;
                case FieldText text:
                    Add(key, text.Text, []);
                    break;
                case FieldNumber number:
                    Add(key, number.Text, []);
                    break;
                case FieldFlag flag:
                    lines.Add(new ComparedLine(0, [flag.IsTrue ? "true" : "false"], []) { Key = key });
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsCell(TracedLine line) => line.Place.Kind is PlaceKind.Cell or PlaceKind.ChartCell;

    private static int LevelOf(DocumentPlace place) => place.Kind switch
    {
        PlaceKind.Title => 1,
        PlaceKind.Heading => Math.Min(place.Headings.Length + 2, 5),
        _ => 0,
    };
}
