using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Templates.Values;

/// <summary>The period of a report; prints as 2026年上半年 or the first half of 2026.</summary>
internal sealed class PeriodObject(Period period, SourceSpan span, LanguageRules language) : TemplateObject
{
    public override string Shape => "period";

    public override object? Get(string member) => member switch
    {
        "label" => Print(),
        "short" => LocatedText.Derived(language.PeriodShort(period), span, Derivation.Date),
        "year" => period.Year,
        "first" => new DateObject(period.First, span, language),
        "last" => new DateObject(period.Last, span, language),
        "previous" => Other(period.Previous),
        "last_year" => Other(period.LastYear),
        _ => null,
    };

    private PeriodObject? Other(Period? other) => other is null ? null : new PeriodObject(other, span, language);

    public override LocatedText Print() => LocatedText.Derived(language.Period(period), span, Derivation.Date);
}
