using System.Text;
using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>Things named one after another: 甲、乙、丙; a, b and c.</summary>
internal static class ListWording
{
    /// <param name="conjunction">The word before the last one instead of 、: 和, 及. English always has "and" unless another is given.</param>
    public static string Join(IReadOnlyList<string> names, Language l, string? conjunction = null)
    {
        ArgumentNullException.ThrowIfNull(names);
        StringBuilder text = new();
        for (int i = 0; i < names.Count; i++)
        {
            bool last = i == names.Count - 1;
            text.Append(
                i == 0 ? ""
                : last && conjunction is not null ? (l == Language.Chinese ? conjunction : $" {conjunction} ")
                : AreSideBySide(names[i - 1], names[i]) ? ""
                : Separator(i, names.Count, l));
            text.Append(names[i]);
        }

        return text.ToString();
    }

    /// <summary>The mark before the name at this place (from 0) in a list of so many.</summary>
    public static string Separator(int index, int count, Language l) =>
        index == 0 ? "" : l == Language.Chinese ? "、" : index == count - 1 ? " and " : ", ";

    /// <summary>What a value is made of: 县级60篇、市级21篇、省级3篇; county 60, city 21 and province 3.</summary>
    public static string Parts(IReadOnlyList<(string Label, Quantity Value)> parts, Language l) =>
        Join([.. parts.Select(part => l == Language.Chinese ? part.Label + QuantityWording.Prose(part.Value, l) : part.Label + " " + Figure(part.Value))], l);

    // The whole has just been told with its unit; only signs that the number cannot do without are said again.
    private static string Figure(Quantity q) => QuantityWording.Figures(q with { Unit = EnglishQuantity.IsCounted(q.Unit) ? null : q.Unit }, Language.English);

    // “甲”“乙” and 《甲》《乙》 have no 、 between them (GB/T 15834-2011, 4.5).
    private static bool AreSideBySide(string left, string right) =>
        (left.EndsWith('”') || left.EndsWith('》')) && (right.StartsWith('“') || right.StartsWith('《'));
}
