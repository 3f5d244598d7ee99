using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;
using Scriban.Syntax;

namespace Gazette.Templates.Programs;

/// <summary>A Word file as a document of a template: its tags as one program, and what takes the stretches and the values that it prints.</summary>
internal sealed record ProgramDocument : TemplateDocument
{
    private readonly ProgramText _text;
    private readonly ImmutableArray<(string Name, ProgramTag Tag)> _labels;
    private readonly ImmutableArray<ProgramTag> _own;
    private readonly ImmutableArray<SourceSpan> _singleBraces;
    private readonly Func<RenderLimits, TemplateOutput> _createOutput;

    /// <summary>The names at the top: those of all templates, and the keys of the report by themselves.</summary>
    public static FrozenDictionary<string, string> Names { get; } = TemplateNames.Globals
        .Concat(TemplateNames.Shapes["report"].Value.Where(member => !TemplateNames.Globals.ContainsKey(member.Key)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private ProgramDocument(
        string name, ScriptPage page, SourceFile file, FrozenDictionary<string, TemplatePartial> partials, Program program)
        : base(name, page, [file, .. partials.Values.Select(partial => partial.File)], partials, [], [])
    {
        _text = program.Text;
        _labels = program.Labels;
        _own = program.OwnNames;
        _singleBraces = program.SingleBraces;
        _createOutput = program.CreateOutput;
    }

    /// <summary>Parses and checks the program. Null if there are errors, which are then in the bag.</summary>
    public static ProgramDocument? Check(
        string name, SourceFile file, Program program, FrozenDictionary<string, TemplatePartial> partials, DiagnosticBag bag)
    {
        if (TemplateParser.Parse(program.Text.Code, file.Path, program.Text.Locate, bag) is not { } page)
        {
            return null;
        }

        ProgramDocument document = new(name, page, file, partials, program);
        Dictionary<string, string> globals = new(Names, StringComparer.Ordinal);
        foreach ((string label, ProgramTag tag) in program.Labels)
        {
            globals[label] = tag.Field is null ? "metric" : "";
        }

        NameChecker checker = new(globals, document.Locate, partial => partials.GetValueOrDefault(partial), bag, takesMetrics: true);
        checker.Check(page);
        return document with
        {
            References =
            [
                .. checker.References.Select(reference => TagAt(program.Tags, reference.Span) is { } tag
                    ? reference with { Before = tag.Before, After = tag.After }
                    : reference),
                .. program.Labels.Select(label => new TemplateReference(
                    label.Tag.Field is null ? TemplateReference.ByLabel : TemplateReference.ByField,
                    label.Tag.Field?.Name ?? label.Tag.Label,
                    label.Tag.LabelSpan)
                {
                    Before = label.Tag.Before,
                    After = label.Tag.After,
                }),
            ],
            Uses = checker.Uses,
        };
    }

    public override SourceSpan Locate(Scriban.Parsing.SourceSpan span) =>
        span.FileName == Files[0].Path ? _text.Locate(span.Start.Offset, span.End.Offset + 1) : base.Locate(span);

    public override TemplateOutput CreateOutput(RenderLimits limits) => _createOutput(limits);

    public override TemplateObject ScopeOf(ReportScope scope, Report report, LanguageRules language)
    {
        ReportNames names = new(report, scope.Get("metrics") as MetricsObject);
        Dictionary<string, object?> own = new(_labels.Length, StringComparer.Ordinal);
        foreach ((string name, ProgramTag tag) in _labels)
        {
            own[name] = tag.Field is { } field ? field.Print(ValueOf(field, scope, names), tag.Span, language) : names.FindMetric(tag.Label);
        }

        return new ProgramScope(scope, names, own);
    }

    public override void Check(Report report, DiagnosticBag bag)
    {
        ReportNames names = new(report, null);
        foreach (TemplateReference reference in References.Where(reference => reference.Owner == TemplateReference.ByName))
        {
            CheckMetric(reference.Name, reference.Span, names, bag, () => ProgramDiagnostics.UnknownName(
                reference.Name, reference.Span, names.Known.Concat(Names.Keys).Concat(Functions.FunctionCatalogue.Names)));
        }

        foreach ((_, ProgramTag tag) in _labels)
        {
            if (tag.Field is { } field)
            {
                CheckField(field, tag, report, names, bag);
            }
            else if (TagLabel.WithUnknownMember(tag.Label) is var (label, member) && names.Find(tag.Label).Length == 0 && names.Find(label).Length > 0)
            {
                bag.Add(TemplateDiagnostics.UnknownMember(label, member, tag.Span, TemplateNames.MembersOf("metric")));
            }
            else if (tag.Mistakes.IsEmpty || NearestName.Find(tag.Label, names.Known) is not null || names.Find(tag.Label).Length > 0)
            {
                CheckMetric(tag.Label, tag.LabelSpan, names, bag, () => ProgramDiagnostics.UnknownLabel(tag.Label, tag.LabelSpan, names.Known));
            }
            else
            {
                bag.AddRange(tag.Mistakes);
            }
        }

        foreach (ProgramTag tag in _own)
        {
            if (names.Find(tag.Words) is [{ } metric, ..])
            {
                bag.Add(ProgramDiagnostics.OwnNameWins(tag.Words, tag.Span, metric.IdSpan));
            }
        }

        foreach (SourceSpan span in _singleBraces)
        {
            string words = span.File.Text[(span.Start + 1)..(span.End - 1)].Trim();
            if (names.Find(words).Length > 0)
            {
                bag.Add(ProgramDiagnostics.OneBrace(words, span));
            }
        }
    }

    private static void CheckMetric(string words, SourceSpan place, ReportNames names, DiagnosticBag bag, Func<Diagnostic> unknown)
    {
        Metric[] found = names.Find(words);
        if (found.Length == 0 && !names.IsUnreadable(words))
        {
            bag.Add(unknown());
        }
        else if (found.Length > 1)
        {
            bag.Add(ProgramDiagnostics.SeveralLabels(words, [.. found.Select(metric => metric.Id)], place, found[0].IdSpan));
        }
    }

    private static void CheckField(MergeField field, ProgramTag tag, Report report, ReportNames names, DiagnosticBag bag)
    {
        if (names.Find(field.Name) is { Length: > 1 } several)
        {
            bag.Add(ProgramDiagnostics.SeveralLabels(field.Name, [.. several.Select(metric => metric.Id)], tag.Span, several[0].IdSpan));
        }
        else if (names.Find(field.Name).Length == 0
            && names.FindField(field.Name) is null
            && KeyOf(field.Name) is null
            && !names.IsUnreadable(field.Name))
        {
            bag.Add(ProgramDiagnostics.UnknownField(
                field.Name, tag.Span, names.Known.Concat(report.Fields?.Entries.Select(entry => entry.Key) ?? []).Concat(Names.Keys)));
        }
    }

    private static object? ValueOf(MergeField field, ReportScope scope, ReportNames names) =>
        names.FindMetric(field.Name) is { } metric ? metric
        : names.FindField(field.Name) is { } name ? (scope.Get("fields") as TemplateObject)?.Get(name)
        : KeyOf(field.Name) is { } key ? ProgramScope.Find(scope, key)
        : null;

    private static string? KeyOf(string name) =>
        Names.Where(pair => pair.Value is "text" or "period" or "date").Select(pair => pair.Key).FirstOrDefault(key => MergeName.Same(key, name));

    private static ProgramTag? TagAt(ImmutableArray<ProgramTag> tags, SourceSpan place) =>
        tags.FirstOrDefault(tag => tag.Span.Start <= place.Start && place.End <= tag.Span.End);
}
