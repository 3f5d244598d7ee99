using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Schema;
using Gazette.Templates.Functions;
using Scriban.Syntax;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Templates;

/// <summary>
/// What is known at a place of a template that is being checked: its names, what has been tested for, and what it has asked of a report so far.
/// </summary>
internal sealed class CheckedNames(IReadOnlyDictionary<string, string> globals, Func<Scriban.Parsing.SourceSpan, SourceSpan> locate, DiagnosticBag bag)
{
    private readonly ImmutableArray<TemplateReference>.Builder _references = ImmutableArray.CreateBuilder<TemplateReference>();
    private readonly HashSet<MemberUse> _uses = [];

    public IReadOnlyDictionary<string, string> Globals => globals;

    public DiagnosticBag Bag => bag;

    /// <summary>The template's own names, with the shape of each; empty if it may be anything.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>The functions that the template declares.</summary>
    public Dictionary<string, ScriptFunction> Functions { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of its names that it has made read-only.</summary>
    public HashSet<string> ReadOnly { get; } = new(StringComparer.Ordinal);

    /// <summary>The shapes of the values whose members are names here, the innermost last: <c>{{ with section }}</c>.</summary>
    public List<string> Opened { get; } = [];

    /// <summary>Names that are given a value somewhere, perhaps later: a function that uses them may be called after that.</summary>
    public HashSet<string> Assigned { get; } = new(StringComparer.Ordinal);

    /// <summary>What an <c>if</c> around this place has tested for.</summary>
    public ImmutableHashSet<string> Asked { get; set; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    public bool IsInFunction { get; set; }

    /// <summary>Whether an unknown name may be that of a metric, which only the report knows, and keys of the report need no <c>report.</c></summary>
    public bool TakesMetrics { get; init; }

    public ImmutableArray<TemplateReference> References => _references.ToImmutable();

    public ImmutableArray<MemberUse> Uses => [.. _uses];

    public SourceSpan Locate(ScriptNode node) => locate(node.Span);

    public void Use(string shape, string member) => _uses.Add(new MemberUse(shape, member));

    // Branches and rounds of a loop may give a variable values of several kinds.
    public void Assign(string name, string shape) =>
        Variables[name] = Variables.TryGetValue(name, out string? before) && before != shape ? "" : shape;

    public bool IsData(ScriptExpression target) => target switch
    {
        ScriptVariableGlobal variable => globals.ContainsKey(variable.Name) && !Variables.ContainsKey(variable.Name),
        ScriptMemberExpression { Target: { } owner } => IsData(owner),
        ScriptIndexerExpression { Target: { } owner } => IsData(owner),
        _ => false,
    };

    /// <summary>Whether the template or the report gives a name of a function another meaning.</summary>
    public bool Hides(string function) => Variables.ContainsKey(function) || globals.ContainsKey(function);

    /// <summary>Whether a name means nothing by itself and is looked up among the metrics of a report.</summary>
    public bool MayBeMetric(string name) =>
        TakesMetrics && !Variables.ContainsKey(name) && !globals.ContainsKey(name) && FunctionCatalogue.Find(name) is null && !Opened.Exists(IsOpen)
        && !(IsInFunction && Assigned.Contains(name)) && UnofferedWords.Find(name) is null && TemplateKeywords.Translate(name) is null;

    /// <summary>The shape of what a name means; null, with the mistake in the bag, if it means nothing.</summary>
    public string? ShapeOf(ScriptVariableGlobal variable, bool needed, bool isCalled = false)
    {
        string name = variable.Name;
        if (Variables.TryGetValue(name, out string? shape) || TryFindOpened(variable, needed, out shape))
        {
            return shape;
        }

        if (globals.TryGetValue(name, out shape))
        {
            // A list or a map that a report lacks is empty; anything else that it lacks has no value.
            if (ReportMembers.Report.Find(name) is { IsGiven: not null, Shape: not (ListShape or NamesShape) } member
                && (TakesMetrics || member.IsFor(KeyUse.TopName)))
            {
                Note("report", name, variable, needed);
            }

            return shape;
        }

        if (FunctionCatalogue.Find(name) is { } meant)
        {
            return meant is FunctionGroup ? FunctionGroup.ShapeOf(name) : "function";
        }

        if (Opened.Exists(IsOpen) || (IsInFunction && Assigned.Contains(name)))
        {
            return "";
        }

        if (MayBeMetric(name))
        {
            Note(TemplateReference.ByName, name, variable, needed: true);
            return "metric";
        }

        bag.Add(UnofferedWords.Find(name) is { } reason ? TemplateDiagnostics.FunctionNotOffered(name, reason, Locate(variable))
            : globals.ContainsKey("report") && TemplateNames.MembersOf("report").Contains(name)
            ? TemplateDiagnostics.KeyWithoutReport(name, Locate(variable))
            : TemplateDiagnostics.UnknownName(
                name,
                Locate(variable),
                isCalled ? FunctionCatalogue.Names : globals.Keys.Concat(Variables.Keys).Concat(FunctionCatalogue.Names),
                isCalled ? FunctionCatalogue.GroupWith(name) : null));
        return null;
    }

    /// <summary>Records that a report is asked for something, unless it has been tested for.</summary>
    public void Note(string owner, string name, ScriptNode node, bool needed)
    {
        TemplateReference reference = new(owner, name, Locate(node));
        if (!needed)
        {
            Asked = Asked.Add(reference.Path);
        }
        else if (!Asked.Contains(reference.Path))
        {
            _references.Add(reference);
        }
    }

    private bool TryFindOpened(ScriptVariableGlobal variable, bool needed, out string shape)
    {
        for (int i = Opened.Count - 1; i >= 0; i--)
        {
            string opened = Opened[i];
            if (!IsOpen(opened) && TemplateNames.MembersOf(opened).Contains(variable.Name))
            {
                Use(opened, variable.Name);
                if (opened == "report")
                {
                    Note("report", variable.Name, variable, needed);
                }

                shape = TemplateNames.MemberShape(opened, variable.Name)!;
                return true;
            }
        }

        shape = "";
        return false;
    }

    // Any name may be a member of it.
    private static bool IsOpen(string shape) => shape is "" or "fields" or "metrics" or "object";
}
