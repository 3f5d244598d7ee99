using System.Globalization;
using Gazette.Sources;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Programs;

/// <summary>A field of a mail merge: <c>MERGEFIELD Amount \# #,##0 \* Upper</c> (ECMA-376-1, 17.16.5.35).</summary>
/// <param name="Name">A metric's id or label, a field's name, or a key of the report.</param>
/// <param name="Case">The general format for capitals, in lower case; empty for none.</param>
/// <param name="Picture">The numeric picture; null for none.</param>
/// <param name="Before">Text in front of a value that is not empty.</param>
/// <param name="After">Text behind a value that is not empty.</param>
internal sealed record MergeField(string Name, string Case, string? Picture, string Before, string After)
{
    private const NumberStyles Written = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    /// <summary>The switches that cannot be honoured.</summary>
    public string Others { get; init; } = "";

    /// <summary>What the field prints of a value.</summary>
    /// <param name="place">The field's place.</param>
    public LocatedText Print(object? value, SourceSpan place, LanguageRules language)
    {
        if (Picture is not null && NumberOf(value) is { } number)
        {
            SourceSpan from = value is QuantityObject quantity ? quantity.Span : place;
            return Around(LocatedText.Printed(NumberPicture.Write(Picture, number), from, (value as MetricObject)?.Metric.Id), place);
        }

        LocatedText text = value switch
        {
            LocatedText words => words,
            TemplateObject thing => thing.Print() ?? LocatedText.Empty,
            bool flag => LocatedText.OfTemplate(flag ? "true" : "false", place),
            _ => LocatedText.Empty,
        };
        return text.IsEmpty ? text : Around(Case.Length == 0 ? text : InCase(text), place);
    }

    private static decimal? NumberOf(object? value) => value switch
    {
        QuantityObject quantity => quantity.Quantity.Number,
        NumberObject number => number.Value,
        LocatedText text when decimal.TryParse(text.Text, Written, CultureInfo.InvariantCulture, out decimal read) => read,
        _ => null,
    };

    private LocatedText Around(LocatedText text, SourceSpan place) => (Before + After).Length == 0
        ? text
        : LocatedText.Join(LocatedText.OfTemplate(Before, place), text, LocatedText.OfTemplate(After, place));

    private LocatedText InCase(LocatedText text)
    {
        TextRun[] runs = text.Runs.ToArray();
        bool isFirst = true;
        for (int i = 0; i < runs.Length; i++)
        {
            string words = runs[i].Text;
            runs[i] = runs[i] with
            {
                Text = Case switch
                {
                    "upper" => words.ToUpperInvariant(),
                    "lower" => words.ToLowerInvariant(),
                    "firstcap" => isFirst && words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words,
                    "caps" => Capitalize(words),
                    _ => words,
                },
            };
            isFirst &= words.Length == 0;
        }

        return new LocatedText(runs);
    }

    private static string Capitalize(string words)
    {
        char[] letters = words.ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = i == 0 || letters[i - 1] == ' ' ? char.ToUpperInvariant(letters[i]) : letters[i];
        }

        return new string(letters);
    }
}
