using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>
/// Every function that exists in templates and texts. None of them gives access to the clock, randomness or files, or evaluates text as code, and
/// Scriban's own functions are not loaded.
/// </summary>
internal static class FunctionCatalogue
{
    private static readonly FrozenDictionary<string, TemplateFunction> Functions = new TemplateFunction[]
    {
        new("heading_label", 2, 2, call => HeadingLabel.Write(call.Number(0, from: 1, to: 4), call.Number(1, from: 1, to: 999))),
        new("numeral", 1, 1, call => Numerals.Cardinal(call.Number(0, from: -999_999, to: 999_999))),
        new("ordinal", 1, 1, call => Numerals.Ordinal(call.Number(0, from: 1, to: 999))),
        new("date", 1, 1, call => call.Text(0)),
        new("sentence", 1, 1, call => Sentences.End(call.Text(0), call.Language, call.Place)),
        new("phrase", 1, 1, call => Sentences.Open(call.Text(0))),
        new("enumerate", 1, 3, call => Enumerations.Write(call)),
        new("list", 1, 1, call => Enumerations.Join(call)),
        new("size", 1, 1, call => call.List(0).Count),
        new("percent", 1, 2, call => Ratios.Percentage(Ratio(call), call[1] is null ? 1 : call.Number(1, from: 0, to: 4), call)),
        new("share", 2, 2, call => Ratios.Share(call.Quantity(0), call.Quantity(1), call)),
        new("round", 1, 2, Round),
        new("metric_table", 1, 1, call => MetricTable.Write(call)),
        new("table", 1, 1, call => call[0] is TableObject table ? ReportTableMarkdown.Write(table, call) : throw call.Wrong(0, ArgumentWords.Table)),
        new("image", 1, 1, call => call[0] is ImageObject image ? ImageMarkdown.Write(image) : throw call.Wrong(0, ArgumentWords.Picture)),
        new("markdown", 1, 1, call => Markdown(call.Text(0))),
        new("raw", 1, 1, call => new ReadyMarkdown([call.Text(0).Text])),
        new("include", 1, 1, Include),
    }.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => Functions.Keys;

    public static TemplateFunction? Find(string name) => Functions.GetValueOrDefault(name);

    // 84篇 divided by 200 keeps the unit 篇, but is accepted as a ratio here.
    private static Quantity Ratio(FunctionCall call) =>
        call[0] is QuantityObject { IsQuotient: true, Raw: { IsRate: false } quotient } ? quotient with { Unit = null } : call.Quantity(0);

    // Rounds the raw value in the unit that it is printed in.
    private static QuantityObject Round(FunctionCall call)
    {
        Quantity raw = call.Quantity(0);
        Quantity quantity = call[0] is QuantityObject { ShownUnit: { } unit } ? UnitScale.Rescale(raw, Unit.Parse(unit)) ?? raw : raw;
        decimal rounded = Rounding.Keep(quantity.Number, call[1] is null ? 0 : call.Number(1, from: 0, to: 10), quantity.Qualifier);
        return new QuantityObject(quantity with { Number = rounded }, call.Place, call.Language, compact: false);
    }

    // Here the user's own text may contain Markdown; values inside it stay text.
    private static ReadyMarkdown Markdown(LocatedText text)
    {
        ImmutableArray<MarkdownPart>.Builder parts = ImmutableArray.CreateBuilder<MarkdownPart>(text.Runs.Length);
        foreach (ref readonly TextRun run in text.Runs)
        {
            parts.Add(run.Origin is PrintedValue ? new LocatedText(run) : MarkdownPart.Read(run));
        }

        return new ReadyMarkdown(parts.ToImmutable());
    }

    // The partial writes to the same output, so the places of its text are kept.
    private static AlreadyPrinted Include(FunctionCall call)
    {
        string name = call.Word(0) ?? "";
        if (call.Context.Document?.Partials.GetValueOrDefault(name) is not { } partial)
        {
            throw new TemplateFault(TemplateDiagnostics.NoSuchPartial(name, call.Place, call.Context.Document?.Partials.Keys ?? []));
        }

        call.Context.EnterRecursive(call.Caller);
        try
        {
            call.Context.Evaluate(partial.Page);
        }
        finally
        {
            call.Context.ExitRecursive(call.Caller);
        }

        return AlreadyPrinted.Value;
    }
}
