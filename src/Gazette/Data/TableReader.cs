using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>The key <c>table</c>: columns, and rows with as many cells.</summary>
internal static class TableReader
{
    public static ReportTable? Read(MapReader owner, string key)
    {
        if (owner.Map(key, ExpectedWords.Table) is not { } map)
        {
            return null;
        }

        MapReader reader = MapReader.Open(map, ReportKeys.Table, owner.Bag);
        if (reader.TryTake("members", out DataEntry membersEntry))
        {
            return ReadMembers(reader, map, membersEntry);
        }

        // A report that is only read for its numbers does not take the rows of its tables.
        if (reader.TryTake("from", out _))
        {
            return new ReportTable { Span = map.Span, Columns = [], Rows = [] };
        }

        ImmutableArray<Phrase> columns = reader.Phrases("columns");
        if (!reader.TryTake("columns", out DataEntry columnsEntry))
        {
            owner.Bag.Add(DataDiagnostics.MissingKey("columns", SubjectWords.TheTable, FirstKey(map, owner, key), "columns: [ 项目, 2026年, 2025年 ]"));
        }

        if (!reader.TryTake("rows", out _))
        {
            owner.Bag.Add(DataDiagnostics.MissingKey("rows", SubjectWords.TheTable, FirstKey(map, owner, key), "rows: [ [ 收入, 40.2, 36.0 ] ]"));
        }

        return new ReportTable
        {
            Span = map.Span,
            Caption = reader.Phrase("caption"),
            Id = reader.ReferenceId("id", ReferenceKind.Table, "caption"),
            Unit = reader.Phrase("unit"),
            Columns = columns,
            Rows = ReadRows(reader, columnsEntry.Value is DataList list ? list : null),
            Derive = ReadDerive(reader),
            Subtotal = reader.Boolean("subtotal") ?? false,
            Total = reader.Boolean("total") ?? false,
            MergeTotal = ReadMergeTotal(reader, columns.Length),
            Merge = reader.Boolean("merge") ?? false,
            Widths = ReadWidths(reader, columnsEntry.Value is DataList { Items.Length: var count } ? count : null, columnsEntry.Value?.Span),
        };
    }

    // The names of members come first, and the metrics after them.
    private static ReportTable ReadMembers(MapReader reader, DataMap map, DataEntry membersEntry)
    {
        ImmutableArray<Phrase> members = reader.Phrases("members");
        ImmutableArray<Phrase> columns = reader.Phrases("columns");
        if (reader.TryTake("rows", out DataEntry rows))
        {
            reader.Bag.Add(DataDiagnostics.MembersAndRows(membersEntry.KeySpan, rows.KeySpan));
        }

        if (!columns.IsEmpty && columns.Length != members.Length + 1 && reader.TryTake("columns", out DataEntry heads))
        {
            reader.Bag.Add(DataDiagnostics.UnevenMembers(columns.Length, members.Length + 1, heads.Value.Span, membersEntry.Value.Span));
            columns = [];
        }

        return new ReportTable
        {
            Span = map.Span,
            Caption = reader.Phrase("caption"),
            Id = reader.ReferenceId("id", ReferenceKind.Table, "caption"),
            Unit = reader.Phrase("unit"),
            Columns = columns,
            Rows = [],
            Members = members,
            Derive = ReadDerive(reader),
            Total = reader.Boolean("total") ?? false,
            Widths = ReadWidths(reader, members.Length + 1, membersEntry.Value.Span),
        };
    }

    private static int ReadMergeTotal(MapReader reader, int columns)
    {
        if (reader.Word("merge_total", ReportWords.MergedTotals) is not { } merged)
        {
            return 1;
        }

        if (merged >= columns && reader.Scalar("merge_total", ExpectedWords.Number) is { } scalar)
        {
            reader.Bag.Add(DataDiagnostics.TooManyColumns(scalar, columns));
            return 1;
        }

        return merged;
    }

    private static ImmutableArray<ImmutableArray<ReportCell>> ReadRows(MapReader reader, DataList? columns)
    {
        if (reader.List("rows", ExpectedWords.Rows) is not { } list)
        {
            return [];
        }

        ImmutableArray<ImmutableArray<ReportCell>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<ReportCell>>(list.Items.Length);
        foreach (DataNode node in list.Items)
        {
            if (node is not DataList row)
            {
                reader.Bag.Add(DataDiagnostics.WrongType(SubjectWords.Row, ExpectedWords.Cells, node));
            }
            else if (columns is not null && row.Items.Length != columns.Items.Length)
            {
                reader.Bag.Add(DataDiagnostics.UnevenRow(row.Items.Length, columns.Items.Length, row.Span, columns.Span));
            }
            else
            {
                rows.Add(ReadCells(reader, row));
            }
        }

        return rows.DrainToImmutable();
    }

    private static ImmutableArray<ReportCell> ReadCells(MapReader reader, DataList row)
    {
        ImmutableArray<ReportCell>.Builder cells = ImmutableArray.CreateBuilder<ReportCell>(row.Items.Length);
        foreach (DataNode node in row.Items)
        {
            if (node is not DataScalar scalar)
            {
                reader.Bag.Add(DataDiagnostics.WrongType(SubjectWords.ACell, ExpectedWords.Cell, node));
                cells.Add(new ReportCell(new Phrase("", node.Span), null));
            }
            else
            {
                Quantity? quantity = CellQuantity.Read(scalar.Text);
                cells.Add(new ReportCell(ReadText(scalar), scalar.IsPlain ? quantity : null, IsInQuotes: quantity is not null && !scalar.IsPlain));
                if (SpoiledNumber.IsOne(scalar.Text, scalar.IsPlain))
                {
                    reader.Bag.Add(DataDiagnostics.SpoiledNumber(scalar.Text, scalar.Span));
                }
            }
        }

        return cells.DrainToImmutable();
    }

    private static Phrase ReadText(DataScalar scalar) =>
        scalar.IsNull ? new Phrase("", scalar.Span, scalar.Notation)
        : !scalar.IsPlain && scalar.Text is ['-', _, ..] ? new Phrase(scalar.Text, scalar.Span, scalar.Notation) { IsCode = true }
        : MapReader.ReadPhrase(scalar);

    private static ImmutableArray<DerivedColumn> ReadDerive(MapReader reader)
    {
        if (reader.List("derive", ExpectedWords.ListOfWords) is not { } list)
        {
            return [];
        }

        ImmutableArray<DerivedColumn>.Builder columns = ImmutableArray.CreateBuilder<DerivedColumn>(list.Items.Length);
        foreach (DataNode node in list.Items)
        {
            if (node is not DataScalar scalar)
            {
                reader.Bag.Add(DataDiagnostics.WrongType(SubjectWords.ItemOf("derive"), ExpectedWords.Word, node));
            }
            else if (reader.ReadWord("derive", scalar, ReportWords.DerivedColumns, out DerivedColumn column))
            {
                columns.Add(column);
            }
        }

        return columns.DrainToImmutable();
    }

    private static ImmutableArray<Phrase> ReadWidths(MapReader reader, int? columns, SourceSpan? columnsSpan)
    {
        if (reader.List("widths", ExpectedWords.Widths) is not { } list)
        {
            return [];
        }

        ImmutableArray<Phrase> widths = reader.ReadPhrases("widths", list);
        foreach (Phrase width in widths.Where(width => !WidthText.OfColumn().IsMatch(width.Text)))
        {
            reader.Bag.Add(DataDiagnostics.BadWidth(width));
        }

        if (columns is { } count && list.Items.Length != count)
        {
            reader.Bag.Add(DataDiagnostics.UnevenWidths(list.Items.Length, count, list.Span, columnsSpan ?? list.Span));
        }

        return widths;
    }

    private static SourceSpan FirstKey(DataMap map, MapReader owner, string key) =>
        owner.TryTake(key, out DataEntry entry) ? entry.KeySpan : map.Span;
}
