using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Wording;

namespace Gazette.Readers.Word;

/// <summary>
/// Counts a Word file's lists as Word does, paragraph by paragraph, and generates the labels that Word shows, since the file does not contain them.
/// </summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, (int Definition, ListLevel?[] Levels)> _lists = [];

    // Lists with the same definition continue counting where the one before stopped, unless they specify a start.
    private readonly Dictionary<int, int[]> _counters = [];

    private WordNumbering(Dictionary<int, (int Definition, ListLevel?[] Levels)> lists) => _lists = lists;

    /// <summary>The same lists, counted from the beginning.</summary>
    /// <param name="copies">Lists that look like one of them and begin anew: of which list, and their own number.</param>
    public WordNumbering Anew(IReadOnlyList<(string Of, int Number)> copies)
    {
        if (copies.Count == 0)
        {
            return new WordNumbering(_lists);
        }

        Dictionary<int, (int Definition, ListLevel?[] Levels)> lists = new(_lists);
        foreach ((string of, int number) in copies)
        {
            if (int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out int known)
                && _lists.TryGetValue(known, out (int Definition, ListLevel?[] Levels) list))
            {
                lists[number] = (-1 - number, list.Levels);
            }
        }

        return new WordNumbering(lists);
    }

    public WordNumbering(XElement? numbering)
    {
        Dictionary<int, XElement> definitions = [];
        foreach (XElement definition in numbering?.Elements(Wordprocessing.W + "abstractNum") ?? [])
        {
            definitions.TryAdd(definition.Number("abstractNumId") ?? -1, definition);
        }

        foreach (XElement list in numbering?.Elements(Wordprocessing.W + "num") ?? [])
        {
            if (list.Number("numId") is { } id && list.Child("abstractNumId").Number() is { } of && definitions.TryGetValue(of, out XElement? definition))
            {
                (ListLevel?[] levels, bool restarts) = ReadLevels(definition, list);
                _lists.TryAdd(id, (restarts ? -1 - id : of, levels));
            }
        }
    }

    /// <summary>The level of a list; null if the file does not define it.</summary>
    public ListLevel? Find(int list, int level) =>
        _lists.TryGetValue(list, out (int, ListLevel?[] Levels) found) && level is >= 0 and < Levels ? found.Levels[level] : null;

    /// <summary>Counts one more item of a level and returns its label.</summary>
    public string Next(int list, int level)
    {
        if (Find(list, level) is not { } shape)
        {
            return "";
        }

        (int definition, ListLevel?[] levels) = _lists[list];
        int[] counters = _counters.TryGetValue(definition, out int[]? known) ? known : _counters[definition] = new int[Levels];
        counters[level] = counters[level] == 0 ? shape.Start : counters[level] + 1;
        Array.Clear(counters, level + 1, Levels - level - 1);
        return shape.Format == "bullet" ? "" : Write(shape.Text, levels, counters);
    }

    private static string Write(string text, ListLevel?[] levels, int[] counters)
    {
        StringBuilder label = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
            {
                int level = text[++i] - '1';
                label.Append(Write(levels[level]?.Format ?? "decimal", Math.Max(counters[level], levels[level]?.Start ?? 1)));
            }
            else
            {
                label.Append(text[i]);
            }
        }

        return label.ToString();
    }

    private static string Write(string format, int number) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCountingThousand" or "taiwaneseCounting" or "ideographDigital"
            when number is > 0 and < 1000 => Numerals.Ordinal(number),
        "decimalEnclosedCircleChinese" or "decimalEnclosedCircle" when number is > 0 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "lowerLetter" => ListStyle.WriteNumber(NumberForm.LowerLetter, number),
        "upperLetter" => ListStyle.WriteNumber(NumberForm.UpperLetter, number),
        "lowerRoman" => ListStyle.WriteNumber(NumberForm.LowerRoman, number),
        "upperRoman" => ListStyle.WriteNumber(NumberForm.UpperRoman, number),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static (ListLevel?[] Levels, bool Restarts) ReadLevels(XElement definition, XElement list)
    {
        ListLevel?[] levels = new ListLevel?[Levels];
        bool restarts = false;
        foreach (XElement level in definition.Elements(Wordprocessing.W + "lvl"))
        {
            Put(level, level.Number("ilvl"));
        }

        foreach (XElement change in list.Elements(Wordprocessing.W + "lvlOverride"))
        {
            if (change.Number("ilvl") is { } at && change.Child("lvl") is { } level)
            {
                Put(level, at);
            }

            if (change.Number("ilvl") is >= 0 and < Levels and { } index && change.Child("startOverride").Number() is { } start)
            {
                restarts = true;
                levels[index] = levels[index] is { } known ? known with { Start = start } : null;
            }
        }

        return (levels, restarts);

        void Put(XElement level, int? at)
        {
            if (at is >= 0 and < Levels and { } index)
            {
                levels[index] = new ListLevel(
                    level.Child("start").Number() ?? 1, level.Child("numFmt").Value() ?? "decimal", level.Child("lvlText").Value() ?? "");
            }
        }
    }
}
