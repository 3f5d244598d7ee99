using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data.Tables.Layout;

/// <summary>What a base file says of the tables of reports: what their columns are, and where in a sheet the headings and the reports are.</summary>
internal sealed record TableSettings
{
    public static TableSettings None { get; } = new();

    public ImmutableArray<ColumnSetting> Columns { get; init; } = [];

    /// <summary>The rows with the column headings; null to find them.</summary>
    public RowRange? Head { get; init; }

    public SourceSpan? HeadSpan { get; init; }

    /// <summary>The last row that may be a report.</summary>
    public int? End { get; init; }

    /// <summary>Rows that are not reports.</summary>
    public ImmutableArray<RowRange> Skip { get; init; } = [];

    /// <summary>Takes the keys that are about tables out of a layer, so that only those of reports are left.</summary>
    public static (DataMap Report, DataMap Tables) Split(DataMap layer)
    {
        ImmutableArray<DataEntry> own = [.. layer.Entries.Where(entry => ReportKeys.Base.Contains(entry.Key))];
        return (own.IsEmpty ? layer : layer with { Entries = layer.Entries.RemoveRange(own) }, layer with { Entries = own });
    }

    public static TableSettings Read(DataMap map, DiagnosticBag bag)
    {
        MapReader reader = MapReader.Open(map, ReportKeys.Base, bag);
        TableSettings settings = new() { Columns = [.. ReadColumns(reader)] };
        if (reader.Map("table") is not { } table)
        {
            return settings;
        }

        MapReader rows = MapReader.Open(table, ReportKeys.Sheet, bag);
        RowRange? head = ReadRows(rows, "head");
        return settings with
        {
            Head = head,
            HeadSpan = rows.TryTake("head", out DataEntry entry) ? entry.Value.Span : null,
            End = ReadRows(rows, "end")?.Last,
            Skip = [.. ReadSkip(rows)],
        };
    }

    private static IEnumerable<ColumnSetting> ReadColumns(MapReader reader)
    {
        if (reader.Map("columns", ExpectedWords.ColumnHeadings) is not { } columns)
        {
            yield break;
        }

        foreach (DataEntry entry in columns.Entries)
        {
            if (entry.Value is DataScalar { IsNull: false } target)
            {
                yield return new ColumnSetting(HeadText.Normalize(entry.Key), entry.KeySpan, TableCell.Trim(target.Text), target.Span);
            }
            else
            {
                reader.Bag.Add(DataDiagnostics.WrongType(SubjectWords.Key(entry.Key), ExpectedWords.ColumnTarget, entry.Value));
            }
        }
    }

    private static RowRange? ReadRows(MapReader reader, string key) =>
        reader.Scalar(key, ExpectedWords.RowNumbers) is { } scalar ? ReadRows(scalar, key, reader.Bag) : null;

    private static IEnumerable<RowRange> ReadSkip(MapReader reader)
    {
        if (!reader.TryTake("skip", out DataEntry entry))
        {
            yield break;
        }

        foreach (DataNode node in entry.Value is DataList list ? list.Items : [entry.Value])
        {
            if (node is not DataScalar scalar)
            {
                reader.Bag.Add(DataDiagnostics.WrongType(SubjectWords.Key("skip"), ExpectedWords.RowNumbers, node));
            }
            else if (ReadRows(scalar, "skip", reader.Bag) is { } rows)
            {
                yield return rows;
            }
        }
    }

    private static RowRange? ReadRows(DataScalar scalar, string key, DiagnosticBag bag)
    {
        if (RowRange.Parse(scalar.Text) is { } rows)
        {
            return rows;
        }

        bag.Add(LayoutDiagnostics.BadRows(key, scalar.Text, scalar.Span));
        return null;
    }
}
