using System.Buffers;

namespace Gazette.Data.Tables.Layout;

/// <summary>A column heading as people type it.</summary>
internal static class HeadText
{
    private const string Marks = "*＊※";
    private static readonly SearchValues<char> UnitEnds = SearchValues.Create("）) \u3000，,");
    private static readonly string[] UnitLabels = ["计量单位", "单位", "unit"];

    /// <summary>
    /// Without what is there for looks: blanks and line ends between Chinese characters, marks of columns that must be filled in. Between Latin words one
    /// blank is left.
    /// </summary>
    public static string Normalize(string head)
    {
        string text = TableCell.Trim(head);
        if (!text.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return text.Trim('*');
        }

        System.Text.StringBuilder plain = new(text.Length);
        bool blank = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = true;
                continue;
            }

            if (blank && plain.Length > 0 && char.IsAscii(plain[^1]) && char.IsAscii(c))
            {
                plain.Append(' ');
            }

            blank = false;
            plain.Append(c);
        }

        return plain.ToString().Trim([.. Marks]).Trim();
    }

    /// <summary>Splits <c>讲座（场次）</c> into the name and the unit; the unit is null if there is none.</summary>
    public static (string Name, string? Unit) Split(string head)
    {
        int open = head.LastIndexOfAny(['（', '(', '[', '【']);
        if (open <= 0 || head[^1] is not ('）' or ')' or ']' or '】'))
        {
            return (head, null);
        }

        return (TableCell.Trim(head[..open]), ReadUnit(TableCell.Trim(head[(open + 1)..^1])));
    }

    /// <summary>The unit in a cell of a row of units: <c>场次</c>, <c>（场次）</c>, <c>单位：场次</c>.</summary>
    public static string ReadUnit(string text)
    {
        string unit = text is ['（' or '(', .., '）' or ')'] ? TableCell.Trim(text[1..^1]) : text;
        return AfterLabel(unit) ?? unit;
    }

    /// <summary>Whether a cell is the label of a row of units.</summary>
    public static bool IsUnitLabel(string text) => UnitLabels.Contains(text.TrimEnd('：', ':'), StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit in a line above a table: <c>单位：万元</c>, <c>统计表（单位：万元）</c>; null for 填报单位：… and for anything else.</summary>
    public static string? FindUnit(string line)
    {
        int at = line.IndexOf("单位", StringComparison.Ordinal);
        if (at < 0)
        {
            return AfterLabel(line);
        }

        int start = at > 1 && line.AsSpan(0, at).EndsWith("计量") ? at - 2 : at;
        if (start > 0 && line[start - 1] is not ('（' or '(' or ' ' or '\u3000' or '，' or ','))
        {
            return null;
        }

        string rest = line[start..].TrimStart('（', '(');
        int end = rest.AsSpan().IndexOfAny(UnitEnds);
        return AfterLabel(end > 0 && rest[..end].AsSpan().IndexOfAny('：', ':') > 0 ? rest[..end] : rest.TrimEnd('）', ')'));
    }

    /// <summary>What follows <c>单位：</c>; null if the text does not begin so.</summary>
    public static string? AfterLabel(string text)
    {
        foreach (string label in UnitLabels)
        {
            if (text.Length > label.Length + 1 && text[label.Length] is '：' or ':' && text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                return TableCell.Trim(text[(label.Length + 1)..]);
            }
        }

        return null;
    }
}
