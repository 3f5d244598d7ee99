using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Gazette.Data.Tables.NumberFormats;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>The rows of a sheet of XML (ECMA-376-1, 18.3.1).</summary>
internal sealed class OpenXmlRows(XmlReader xml, SheetAreas areas, ImmutableArray<string> texts, CellFormats formats, bool from1904)
    : ISheetRows
{
    private static readonly NumberFormat IsoDate = NumberFormat.Parse("yyyy-mm-dd");
    private static readonly NumberFormat IsoTime = NumberFormat.Parse("yyyy-mm-dd hh:mm:ss");

    private readonly XmlReader _xml = xml;
    private readonly ImmutableArray<string> _texts = texts;
    private readonly CellFormats _formats = formats;
    private readonly char[] _buffer = new char[WorkbookXml.BufferLength];
    private int _row;

    public bool From1904 { get; } = from1904;

    public ImmutableArray<CellArea> Merged { get; } = areas.Merged;

    public bool Hides(int column) => areas.Hidden.Any(columns => columns.FirstColumn <= column && columns.LastColumn >= column);

    public WorkbookRow? Read()
    {
        while (_xml.NodeType != XmlNodeType.Element || _xml.LocalName != "row")
        {
            if (!_xml.Read())
            {
                return null;
            }
        }

        _row = int.TryParse(_xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : _row + 1;
        bool isHidden = _xml.GetAttribute("hidden") is "1" or "true";
        ImmutableArray<WorkbookCell>.Builder cells = ImmutableArray.CreateBuilder<WorkbookCell>();
        int depth = _xml.Depth;
        bool isEmpty = _xml.IsEmptyElement;
        _xml.Read();
        while (!isEmpty && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "c")
            {
                int column = CellPlace.Parse(_xml.GetAttribute("r"))?.Column ?? cells.Count;
                WorkbookCell cell = ReadCell();
                while (cells.Count < column)
                {
                    cells.Add(WorkbookCell.Empty);
                }

                // A place that is given twice has the later cell, as in Excel.
                if (column < cells.Count)
                {
                    cells[column] = cell;
                }
                else
                {
                    cells.Add(cell);
                }
            }
            else
            {
                _xml.Read();
            }
        }

        return new WorkbookRow(_row, cells.DrainToImmutable(), isHidden);
    }

    public void Dispose() => _xml.Dispose();

    private WorkbookCell ReadCell()
    {
        string type = _xml.GetAttribute("t") ?? "n";
        int.TryParse(_xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out int style);
        string? formula = null;
        string? value = null;
        int depth = _xml.Depth;
        bool isEmpty = _xml.IsEmptyElement;
        _xml.Read();
        while (!isEmpty && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element)
            {
                _xml.Read();
                continue;
            }

            switch (_xml.LocalName)
            {
                case "f":
                    formula = WorkbookXml.ReadContent(_xml, _buffer);
                    break;
                case "v":
                    value = WorkbookXml.ReadContent(_xml, _buffer);
                    break;
                case "is":
                    (type, value) = ("inlineStr", WorkbookXml.ReadText(_xml, _buffer));
                    break;
                default:
                    _xml.Skip();
                    break;
            }
        }

        // A formula may have the empty text as its result; but a number is never empty.
        bool hasResult = value is not null && (value.Length > 0 || type is "str" or "inlineStr");
        return formula is not null && !hasResult && type != "e" ? WorkbookCell.Uncalculated(formula)
            : type == "e" ? WorkbookCell.Error(value?.Trim() ?? "")
            : formula is not null && value!.Length == 0 ? WorkbookCell.Blank
            : !hasResult ? WorkbookCell.Empty
            : ToCell(type, value!, _formats[style]);
    }

    private WorkbookCell ToCell(string type, string value, NumberFormat format)
    {
        switch (type)
        {
            case "s":
                return int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int index)
                    ? WorkbookCell.Of(_texts[index], format)
                    : throw new InvalidDataException(value);
            case "inlineStr":
                return WorkbookCell.Of(value, format);
            case "str":
                return WorkbookCell.Of(WorkbookXml.Unescape(value), format);
            case "b":
                return WorkbookCell.Of(value.Trim() is "1" or "true");
            case "d":
                return DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
                    ? WorkbookCell.Of(DaysOf(date), format.IsDate ? format : date.TimeOfDay == TimeSpan.Zero ? IsoDate : IsoTime)
                    : WorkbookCell.Of(value, format);
            default:
                return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                    ? WorkbookCell.Of(number, format)
                    : WorkbookCell.Of(value, format);
        }
    }

    private double DaysOf(DateTime date) => (date - (From1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30))).TotalDays;
}
