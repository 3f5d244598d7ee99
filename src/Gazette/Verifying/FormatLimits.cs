using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Documents.Written;

namespace Gazette.Verifying;

/// <summary>
/// What formats do not carry by design, each with its reason: the only place where something is left out of a comparison, or takes one form for two. What is
/// no text in any of them, such as the numbers of items, headers, footers and page numbers, is not read in the first place.
/// </summary>
public static class FormatLimits
{
    private const string SignsOfTables = "~≈<>≤≥+%";

    /// <summary>In words, for whoever relies on a comparison.</summary>
    public static ImmutableArray<Words> All { get; } =
    [
        Words.Of(
            "Headers, footers, page numbers, the numbers of list items and the marks of footnotes: each program makes its own.",
            "页眉、页脚、页码、列表项编号和脚注标记：由各个程序自行生成。"),
        Words.Of(
            "The form of the numbers of a chart, and the heading of its categories: a Word file holds plain numbers, the other formats show them as a table.",
            "图表数字的写法和分类的表头：Word文件中存的是纯数字，其他格式显示为表格。"),
        Words.Of(
            "The signs of formulas: in some formats they are drawn. Letters and digits are compared.",
            "公式中的符号：有的格式画出符号；字母和数字照样比较。"),
        Words.Of(
            "On pages: line ends and blanks, because lines end where the paper does; charts, pictures, formulas and contents, because they "
                + "are drawn or counted there.",
            "页面上的换行和空格：随纸张宽度变化；图表、图片、公式和目录：在页面上是画出或另行编排的。"),
        Words.Of(
            "Of a Word file that was filled in: contents, descriptions of pictures and the columns of tables, which its copies leave out.",
            "由Word模板填成的文件中的目录、图片说明和表格的列：副本中没有这些。"),
    ];

    /// <summary>The lines of a file as they are compared, each with those that it is made of.</summary>
    /// <param name="withPages">Whether either of the two files is one of pages.</param>
    /// <param name="withFilled">Whether either was filled in.</param>
    internal static IEnumerable<FormedLine> Form(WrittenFile file, bool withPages, bool withFilled)
    {
        FormedLine? held = null;
        foreach (WrittenLine line in file.Lines)
        {
            if (IsLeftOut(line, withPages, withFilled))
            {
                continue;
            }

            if (line.Cells.Length == 1 && !IsRow(line))
            {
                if (withPages && line.GoesOn && held is not null)
                {
                    held = held with { Cells = [held.Cells[0] + " " + line.Text] };
                    continue;
                }

                if (held is not null)
                {
                    yield return held;
                }

                held = new FormedLine(line, line.Cells, IsRow: false);
                continue;
            }

            if (held is not null)
            {
                yield return held;
                held = null;
            }

            foreach (FormedLine formed in FormRow(line, withPages || withFilled))
            {
                yield return formed;
            }
        }

        if (held is not null)
        {
            yield return held;
        }
    }

    /// <summary>What two texts have in common if they say the same.</summary>
    internal static string KeyOf(string words, bool withPages)
    {
        if (!withPages)
        {
            return words;
        }

        StringBuilder key = new(words.Length);
        foreach (char letter in words.Normalize(NormalizationForm.FormKC))
        {
            // Fonts have one hyphen for all three.
            key.Append(char.IsWhiteSpace(letter) || letter is '\u00AD' or '\u200B' or '\u2060' ? "" : letter is '\u2010' or '\u2011' ? "-" : letter.ToString());
        }

        return key.ToString();
    }

    private static bool IsLeftOut(WrittenLine line, bool withPages, bool withFilled) => line.Kind switch
    {
        WrittenKind.Contents => withPages || withFilled,
        WrittenKind.ContentsHeading => withFilled,
        WrittenKind.Picture when withFilled => true,
        WrittenKind.Picture or WrittenKind.ChartTitle or WrittenKind.ChartHead or WrittenKind.ChartRow => withPages,
        _ => withPages && line.HasFormula,
    };

    private static IEnumerable<FormedLine> FormRow(WrittenLine line, bool asCells)
    {
        ImmutableArray<string> cells = line.Kind switch
        {
            WrittenKind.ChartHead => ["", .. line.Cells.Skip(1)],
            WrittenKind.ChartRow => [.. line.Cells.Select(PlainCell)],
            _ => line.Cells,
        };
        return asCells
            ? cells.Where((cell, column) => cell.Length > 0 && !line.Repeated.Contains(column)).Select(cell => new FormedLine(line, [cell], IsRow: false))
            : [new FormedLine(line, cells, IsRow: true)];
    }

    private static bool IsRow(WrittenLine line) => line.Kind is WrittenKind.Row or WrittenKind.ChartHead or WrittenKind.ChartRow;

    private static string PlainCell(string cell, int column)
    {
        if (column == 0)
        {
            return cell;
        }

        string bare = cell.Trim(SignsOfTables.ToCharArray()).Trim().Replace(",", "", StringComparison.Ordinal).Replace('−', '-');
        return cell is "—" ? ""
            : decimal.TryParse(bare, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number.ToString(CultureInfo.InvariantCulture)
            : cell;
    }
}
