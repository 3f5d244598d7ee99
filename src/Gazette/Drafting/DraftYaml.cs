using System.Collections.Immutable;
using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Reports;

namespace Gazette.Drafting;

/// <summary>Writes a draft as the text of a report file: what it is, its metrics, its texts, and comments where a person should look.</summary>
/// <param name="language">Of the comments.</param>
internal sealed class DraftYaml(DraftMetrics metrics, SpokenLanguage language)
{
    /// <param name="tag">The language of the document.</param>
    /// <param name="source">The name of the document's file.</param>
    /// <param name="relaxed">Rules of lint that the document breaks so badly that no report with its text would be built.</param>
    public string Write(Draft draft, Period? period, string tag, string source, ImmutableArray<string> relaxed)
    {
        // The texts come first, because they find the metrics.
        DraftPage texts = new(metrics, language);
        new DraftTexts(texts).Write(draft);
        DraftPage page = new(metrics, language);
        WriteHead(page, draft, period, tag, source);
        if (!relaxed.IsEmpty)
        {
            page.Remark(0, DraftWords.Relaxed);
            page.List(0, "lint", "{ ", relaxed.Select(rule => rule + ": warning"), " }");
        }

        WriteMetrics(page);
        return $"{page}{texts}";
    }

    private static void WriteHead(DraftPage page, Draft draft, Period? period, string tag, string source)
    {
        page.Remark(0, DraftWords.MadeFrom(source));
        if (draft.LeftCover)
        {
            page.Remark(0, DraftWords.LeftCover);
        }

        if (!draft.LeftPictures.IsEmpty)
        {
            page.Remark(0, DraftWords.LeftPictures(draft.LeftPictures));
        }

        page.Key(0, "template", draft.Template);
        page.Key(0, "title", draft.Title);
        page.Key(0, "organization", draft.Organization);
        if (period is null)
        {
            page.Remark(0, DraftWords.NoPeriod);
        }

        page.Plain(0, "period", period?.ToString());
        page.Date(0, "issued", draft.Issued);
        page.Key(0, "language", tag);
        if (!draft.Letterhead.IsEmpty)
        {
            page.Open(0, "letterhead");
            foreach ((string key, string text) in draft.Letterhead)
            {
                page.Key(DraftPage.Step, key, text);
            }
        }
    }

    private void WriteMetrics(DraftPage page)
    {
        if (metrics.Found.Count == 0)
        {
            return;
        }

        page.Gap();
        page.Remark(0, DraftWords.Guessed);
        page.Open(0, "metrics");
        foreach (DraftMetric metric in metrics.Found)
        {
            if (!metric.IsNamed)
            {
                page.Remark(DraftPage.Step, DraftWords.Nameless);
            }

            Quantity quantity = metric.Quantity;
            string label = "label: " + YamlText.InFlow(metric.Label);
            string value = "value: " + ValueOf(quantity);
            string[] keys = quantity is { Unit: { } unit, IsRate: false }
                ? [label, value, "unit: " + YamlText.InFlow(unit.Singular == unit.Plural ? unit.Singular : $"{unit.Singular}|{unit.Plural}")]
                : [label, value];
            page.List(DraftPage.Step, metric.Name, "{ ", keys, " }");
        }
    }

    private static string ValueOf(Quantity quantity)
    {
        string unit = quantity.IsRate ? quantity.Unit!.Singular : "";
        string number = quantity.Word == QuantityWord.Liang ? "两" : quantity.Number.ToString(CultureInfo.InvariantCulture);
        string written = quantity.Qualifier switch
        {
            Qualifier.Exact => number + unit,
            Qualifier.Over => number + (quantity.Word is QuantityWord.Duo or QuantityWord.DuoAtEnd ? "多" : "+") + unit,
            Qualifier.MoreThan => ">" + number + unit,
            Qualifier.Nearly => "≈" + number + unit,
            Qualifier.About => "~" + number + unit,
            Qualifier.AtLeast => "≥" + number + unit,
            Qualifier.AtMost => "≤" + number + unit,
            Qualifier.Below => "<" + number + unit,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return quantity.Qualifier is Qualifier.Exact or Qualifier.Over && quantity.Word != QuantityWord.Liang ? written : $"'{written}'";
    }
}
