using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Templates;

/// <summary>
/// The language of a report that names none: of the languages that its template offers, the first in the script of the report's title, headings and labels.
/// A report without letters in these gets the template's first language.
/// </summary>
internal static class ReportLanguage
{
    public static Language Of(Report report, ImmutableArray<Language> offered)
    {
        if (report.Language is { } named)
        {
            return named;
        }

        if (offered.Length == 1 || ScriptOf(report) is not { } script)
        {
            return offered[0];
        }

        foreach (Language language in offered)
        {
            if (LanguageRules.Of(language).Script == script)
            {
                return language;
            }
        }

        return offered[0];
    }

    private static Script? ScriptOf(Report report)
    {
        Balance balance = default;
        balance.Add(report.Title);
        balance.Add(report.Organization);
        foreach (Section section in report.Sections)
        {
            balance.Add(section.Heading);
            foreach (Item item in section.Items)
            {
                balance.Add(item.Heading);
            }
        }

        foreach (Metric metric in report.Metrics)
        {
            // A metric without a label is called by its id, which is never translated.
            balance.Add(metric.Label == metric.Id ? "" : metric.Label);
        }

        return balance.Script;
    }

    private struct Balance
    {
        private int _han;
        private int _words;

        public readonly Script? Script => _han == 0 && _words == 0 ? null : _han >= _words ? Wording.Script.Han : Wording.Script.Latin;

        public void Add(Phrase? phrase) => Add(phrase?.Text);

        // The names in tags are not the report's words.
        public void Add(ReadOnlySpan<char> text)
        {
            for (int open = text.IndexOf("{{"); open >= 0; open = text.IndexOf("{{"))
            {
                Count(text[..open]);
                int close = text[open..].IndexOf("}}");
                text = close < 0 ? [] : text[(open + close + 2)..];
            }

            Count(text);
        }

        private void Count(ReadOnlySpan<char> text)
        {
            (int han, int words) = WrittenScript.Count(text);
            _han += han;
            _words += words;
        }
    }
}
