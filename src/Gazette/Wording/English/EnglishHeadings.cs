using System.Collections.Frozen;

namespace Gazette.Wording.English;

/// <summary>The headings of columns whose numbers do not add up, in English. The last word decides; it is always in the singular: Rooms are counted.</summary>
internal static class EnglishHeadings
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "year", "month", "week", "day", "date", "quarter", "no", "no.", "phone", "telephone", "tel", "tel.", "mobile", "fax", "extension", "ext", "ext.",
        "postcode", "zip", "id", "code", "ref", "ref.", "reference", "serial", "isbn", "room", "floor", "storey", "flat", "apartment", "suite", "block", "seat",
        "platform", "version", "release", "edition", "chapter", "page", "level", "grade", "rank", "ranking", "latitude", "longitude");

    // This year, Last month: amounts of a period.
    private static readonly FrozenSet<string> Periods = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "year", "month", "week", "day", "quarter");

    private static readonly FrozenSet<string> OfPeriods = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "this", "last", "previous", "prior", "next", "current", "same", "full", "whole", "each", "first", "second", "third", "fourth");

    // A number of visits is an amount, a phone number is none.
    private static readonly FrozenSet<string> Naming = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "number", "numbers");

    private static readonly FrozenSet<string> Named = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "phone", "telephone", "mobile", "fax", "house", "room", "flat", "floor", "account", "serial", "id", "form", "file", "flight", "version", "page");

    private static readonly FrozenSet<string> Averages = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "average", "avg", "avg.", "mean", "median", "rate", "ratio", "index", "density", "temperature", "speed", "age",
        "satisfaction", "humidity", "height", "discount", "percentage", "percent");

    // Anywhere in the heading: Average attendance, Cost per visit, Price each.
    private static readonly FrozenSet<string> Averaging = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "average", "avg", "avg.", "mean", "median", "per", "each");

    private static readonly FrozenSet<string> Priced = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "price", "cost", "value", "rate");

    // What 2012 and 2015 may be an amount of, besides words in the plural.
    private static readonly FrozenSet<string> Amounts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "people", "amount", "total", "sum", "cost", "price", "value", "number", "count", "income", "revenue", "budget", "spend", "spending",
        "population", "area", "attendance", "membership", "stock", "output", "this", "last", "current", "previous", "now", "before",
        "actual", "target", "plan", "planned", "forecast");

    public static HeadingMeaning MeaningOf(string heading)
    {
        if (heading.Length == 0 || !char.IsAsciiLetter(heading[0]))
        {
            return HeadingMeaning.Amounts;
        }

        string[] words = heading.Split([' ', '-', '/', '_'], StringSplitOptions.RemoveEmptyEntries);
        (string before, string last) = words is [.., var left, var right] ? (left, right) : ("", words is [var only] ? only : "");
        bool isPeriod = Periods.Contains(last) && OfPeriods.Contains(before);
        return words.Any(Averaging.Contains) && !isPeriod ? HeadingMeaning.Averages
            : (Names.Contains(last) && !isPeriod) || (Naming.Contains(last) && Named.Contains(before)) ? HeadingMeaning.Names
            : Averages.Contains(last) || (before.Equals("unit", StringComparison.OrdinalIgnoreCase) && Priced.Contains(last)) ? HeadingMeaning.Averages
            : HeadingMeaning.Amounts;
    }

    public static bool NamesAmount(string heading)
    {
        string last = heading[(heading.LastIndexOf(' ') + 1)..];
        string first = heading[..Math.Max(0, heading.IndexOf(' ', StringComparison.Ordinal))];
        return last.Length > 0 && char.IsAsciiLetter(last[0])
            && (Amounts.Contains(last) || OfPeriods.Contains(first) || (last[^1] is 's' or 'S' && !last.EndsWith("ss", StringComparison.OrdinalIgnoreCase)));
    }
}
