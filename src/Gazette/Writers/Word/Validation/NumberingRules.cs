using System.Globalization;
using System.Xml.Linq;

namespace Gazette.Writers.Word.Validation;

/// <summary>Lists that are used must be defined, with all their levels.</summary>
internal static class NumberingRules
{
    private const int MaximumLevel = 8;

    public static void Check(WordArchive archive, List<string> problems)
    {
        XElement? root = archive.RootNamed("numbering");
        HashSet<string> forms = new(StringComparer.Ordinal);
        foreach (XElement form in root?.Elements(Wml.Name("abstractNum")) ?? [])
        {
            if (!forms.Add(form.Get("abstractNumId") ?? ""))
            {
                problems.Add($"abstract numbering `{form.Get("abstractNumId")}` is defined twice");
            }
        }

        HashSet<string> numbers = new(StringComparer.Ordinal) { "0" };
        foreach (XElement number in root?.Elements(Wml.Name("num")) ?? [])
        {
            if (!numbers.Add(number.Get("numId") ?? ""))
            {
                problems.Add($"numbering `{number.Get("numId")}` is defined twice");
            }

            if (!forms.Contains(number.ChildValue("abstractNumId") ?? ""))
            {
                problems.Add($"numbering `{number.Get("numId")}` is based on abstract numbering `{number.ChildValue("abstractNumId")}`, which is not defined");
            }
        }

        IEnumerable<XElement> roots = archive.Stories.Select(story => story.Root).Append(archive.RootNamed("styles")).OfType<XElement>();
        foreach (XElement use in roots.SelectMany(element => element.Descendants(Wml.Name("numPr"))))
        {
            if (use.ChildValue("numId") is string id && !numbers.Contains(id))
            {
                problems.Add($"numbering `{id}` is used but not defined");
            }

            CheckLevel(use.ChildValue("ilvl"), problems);
        }

        foreach (XElement level in root?.Descendants(Wml.Name("lvl")) ?? [])
        {
            CheckLevel(level.Get("ilvl"), problems);
        }
    }

    private static void CheckLevel(string? level, List<string> problems)
    {
        if (level is not null
            && (!int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number > MaximumLevel))
        {
            problems.Add($"list level {level}: Word has 0 to {MaximumLevel}");
        }
    }
}
