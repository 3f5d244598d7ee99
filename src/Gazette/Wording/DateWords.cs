using Gazette.Diagnostics;
using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>Dates and periods in messages: the words of the reader's language, not the form in which files write them.</summary>
internal static class DateWords
{
    public static Words Of(DateOnly date) => Words.Of($"{LanguageRules.English.Date(date)}", $"{LanguageRules.Chinese.Date(date)}");

    /// <summary>The first half of 2026; 2026年上半年.</summary>
    public static Words Of(Period period) => Words.Of($"{LanguageRules.English.Period(period)}", $"{LanguageRules.Chinese.Period(period)}");
}
