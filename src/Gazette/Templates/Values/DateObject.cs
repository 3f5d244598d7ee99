using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Templates.Values;

/// <summary>A day; prints as 2026年7月6日 or 6 July 2026.</summary>
internal sealed class DateObject(DateOnly date, SourceSpan span, LanguageRules language) : TemplateObject
{
    public override string Shape => "date";

    public override object? Get(string member) => member switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        _ => null,
    };

    public override LocatedText Print() => LocatedText.Printed(language.Date(date), span);
}
