using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Schema;
using Gazette.Templates.Functions;
using Scriban.Syntax;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Templates;

/// <summary>
/// Checks a parsed template before anything is rendered: every name must exist, every construct must be supported, and what a report must provide is
/// recorded as a <see cref="TemplateReference"/>. What an <c>if</c> or <c>??</c> tests for need not be provided inside its branch.
/// </summary>
internal sealed class NameChecker(
    IReadOnlyDictionary<string, string> globals,
    Func<Scriban.Parsing.SourceSpan, SourceSpan> locate,
    Func<string, TemplatePartial?> findPartial,
    DiagnosticBag bag)
{
    private const string Optional = "optional";

    private static readonly ImmutableArray<string> LoopArguments = ["limit", "offset", "reversed"];

    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _included = new(StringComparer.Ordinal);
    private readonly ImmutableArray<TemplateReference>.Builder _references = ImmutableArray.CreateBuilder<TemplateReference>();
    private readonly HashSet<MemberUse> _uses = [];
    private int _loops;
    private ImmutableHashSet<string> _asked = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    public ImmutableArray<TemplateReference> References => _references.ToImmutable();

    /// <summary>The members that the template names, whatever for.</summary>
    public ImmutableArray<MemberUse> Uses => [.. _uses];

    public void Check(ScriptPage page) => Check(page.Body);

    private void Check(ScriptStatement? statement)
    {
        switch (statement)
        {
            case null or ScriptRawStatement or ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement:
                break;
            case ScriptBreakStatement or ScriptContinueStatement:
                CheckIsInLoop(statement);
                break;
            case ScriptBlockStatement block:
                foreach (ScriptStatement inner in block.Statements)
                {
                    Check(inner);
                }

                break;
            case ScriptExpressionStatement { Expression: { } expression }:
                Need(expression);
                break;
            case ScriptIfStatement branch:
                CheckIf(branch);
                break;
            case ScriptElseStatement otherwise:
                Check(otherwise.Body);
                break;
            case ScriptForStatement loop when loop.GetType() == typeof(ScriptForStatement):
                CheckLoop(loop);
                break;
            case ScriptCaseStatement choice:
                Ask(choice.Value);
                Check(choice.Body);
                break;
            case ScriptWhenStatement arm:
                foreach (ScriptExpression value in arm.Values)
                {
                    Need(value);
                }

                Check(arm.Body);
                Check(arm.Next);
                break;
            default:
                NotOffered(statement);
                break;
        }
    }

    private void CheckIsInLoop(ScriptStatement statement)
    {
        if (_loops == 0)
        {
            bag.Add(TemplateSyntaxDiagnostics.OutsideLoop(locate(statement.Span)));
        }
    }

    private void CheckIf(ScriptIfStatement branch)
    {
        ImmutableHashSet<string> before = _asked;
        Ask(branch.Condition);
        Check(branch.Then);
        _asked = before;
        Check(branch.Else);
        _asked = before;
    }

    private void CheckLoop(ScriptForStatement loop)
    {
        string shape = Need(loop.Iterator);
        if (shape is not ("" or "text" or "flag" or ['[', ..]))
        {
            string what = loop.Iterator!.ToString().Trim();
            SourceSpan place = locate(loop.Iterator.Span);
            bag.Add(shape == "metrics" ? TemplateDiagnostics.MetricsAreNoList(what, place) : TemplateDiagnostics.NotAList(what, place));
        }

        if (loop.Variable is ScriptVariableGlobal variable)
        {
            _variables[variable.Name] = shape is ['[', .. var element, ']'] ? element : "";
        }

        foreach (ScriptNamedArgument argument in loop.NamedArguments ?? [])
        {
            Need(argument.Value);
            if (argument.Name?.Name is { } name && !LoopArguments.Contains(name))
            {
                bag.Add(TemplateDiagnostics.UnknownMember("for", name, locate(argument.Name.Span), LoopArguments));
            }
        }

        _loops++;
        Check(loop.Body);
        _loops--;
        Check(loop.Else);
    }

    /// <summary>An expression that must have a value.</summary>
    private string Need(ScriptExpression? expression) => Shape(expression, needed: true);

    /// <summary>An expression that may have no value.</summary>
    private string Ask(ScriptExpression? expression) => Shape(expression, needed: false);

    // Returns the shape of the value; empty when it may be anything.
    private string Shape(ScriptExpression? expression, bool needed)
    {
        switch (expression)
        {
            case null:
                return "";
            case ScriptLiteral literal:
                return literal.Value switch { string or null => "", bool => "flag", _ => "number" };
            case ScriptVariableGlobal variable:
                return Global(variable, needed);
            case ScriptMemberExpression member when member.GetType() == typeof(ScriptMemberExpression):
                return Member(member, needed);
            case ScriptNestedExpression nested:
                return Shape(nested.Expression, needed);
            case ScriptUnaryExpression unary:
                Shape(unary.Right, unary.Operator != ScriptUnaryOperator.Not && needed);
                return "";
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.EmptyCoalescing } choice:
                string shape = Ask(choice.Left);
                Shape(choice.Right, needed);
                return shape;
            case ScriptBinaryExpression binary:
                return Binary(binary, needed);
            case ScriptConditionalExpression conditional:
                ImmutableHashSet<string> before = _asked;
                Ask(conditional.Condition);
                Shape(conditional.ThenValue, needed);
                _asked = before;
                Shape(conditional.ElseValue, needed);
                return "";
            case ScriptIndexerExpression indexer:
                string list = Need(indexer.Target);
                Need(indexer.Index);
                return list is ['[', .. var element, ']'] ? element : "";
            case ScriptArrayInitializerExpression array:
                return Array(array);
            case ScriptInterpolatedStringExpression interpolated:
                foreach (ScriptExpression part in interpolated.Parts)
                {
                    Need(part);
                }

                return "text";
            case ScriptInterpolatedExpression part:
                return Need(part.Expression);
            case ScriptAssignExpression { Target: { } data } when IsData(data):
                bag.Add(TemplateDiagnostics.DataCannotBeChanged(data.ToString().Trim(), locate(data.Span)));
                return "";
            case ScriptAssignExpression { Target: ScriptVariableGlobal target } assign:
                Assign(target.Name, Ask(assign.Value));
                return "";
            case ScriptFunctionCall call:
                return Call(call.Target, call.Arguments, piped: null);
            case ScriptPipeCall pipe:
                string piped = pipe.To is ScriptVariableGlobal { Name: Optional } ? AskOnce(pipe.From) : Need(pipe.From);
                return pipe.To is ScriptFunctionCall function ? Call(function.Target!, function.Arguments, piped) : Call(pipe.To, [], piped);
            default:
                NotOffered(expression);
                return "";
        }
    }

    // Unlike the condition of an `if`, this says nothing about what comes after it.
    private string AskOnce(ScriptExpression? expression)
    {
        ImmutableHashSet<string> before = _asked;
        string shape = Ask(expression);
        _asked = before;
        return shape;
    }

    private string Binary(ScriptBinaryExpression binary, bool needed)
    {
        bool asks = binary.Operator is ScriptBinaryOperator.And or ScriptBinaryOperator.Or
            or ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual;
        string left = Shape(binary.Left, needed && !asks);
        string right = Shape(binary.Right, needed && !asks);
        bool isMixed = (left, right) is ("text", "number") or ("number", "text");
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply or ScriptBinaryOperator.Divide when isMixed:
                bag.Add(TemplateDiagnostics.TextAndNumber(locate(binary.Span)));
                return "";
            case ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreater
                or ScriptBinaryOperator.CompareGreaterOrEqual when isMixed:
                bag.Add(TemplateDiagnostics.TextComparedWithNumber(Words(left == "text" ? binary.Left! : binary.Right!), locate(binary.Span)));
                return "flag";
            case ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply or ScriptBinaryOperator.Divide:
                return left == "number" && right == "number" ? "number" : "";
            default:
                return asks ? "flag" : "";
        }
    }

    // Branches and rounds of a loop may give a variable values of several kinds.
    private void Assign(string name, string shape) =>
        _variables[name] = _variables.TryGetValue(name, out string? before) && before != shape ? "" : shape;

    private bool IsData(ScriptExpression target) => target switch
    {
        ScriptVariableGlobal variable => globals.ContainsKey(variable.Name),
        ScriptMemberExpression { Target: { } owner } => IsData(owner),
        ScriptIndexerExpression { Target: { } owner } => IsData(owner),
        _ => false,
    };

    private string Array(ScriptArrayInitializerExpression array)
    {
        string? common = null;
        foreach (ScriptExpression value in array.Values)
        {
            // A list may contain elements that lack something; a template that loops over it must test with `if`.
            string shape = Shape(value, needed: value is ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "metrics" or "fields" } });
            common = common is null || common == shape ? shape : "";
        }

        return string.IsNullOrEmpty(common) ? "" : $"[{common}]";
    }

    /// <param name="piped">The shape of the argument before the pipe; null if there is none.</param>
    private string Call(ScriptExpression? target, IEnumerable<ScriptExpression> arguments, string? piped)
    {
        string? name = (target as ScriptVariableGlobal)?.Name;
        if (name is not null && FunctionCatalogue.Find(name) is null && !_variables.ContainsKey(name) && !globals.ContainsKey(name))
        {
            bag.Add(TemplateDiagnostics.UnknownName(name, locate(target!.Span), FunctionCatalogue.Names));
            return "";
        }
        else if (name is not null && _variables.GetValueOrDefault(name, globals.GetValueOrDefault(name, "function")) is not ("" or "function"))
        {
            SourceSpan place = locate(target!.Span);
            bag.Add(FunctionCatalogue.Find(name) is null ? TemplateDiagnostics.NotAFunction(name, place) : TemplateDiagnostics.HiddenFunction(name, place));
        }
        else if (name is null
            && Need(target) is var shape
            && arguments.FirstOrDefault() is { } other
            && (shape is not ("" or "function") || target is ScriptLiteral))
        {
            bag.Add(other is ScriptVariableGlobal { Name: var word } && TemplateKeywords.Translate(word) is not null
                ? TemplateDiagnostics.UnknownName(word, locate(other.Span), [])
                : TemplateSyntaxDiagnostics.NothingBetween(Words(target!), Words(other), locate(target!.Span)));
            return "";
        }

        ScriptExpression? first = null;
        foreach (ScriptExpression argument in arguments)
        {
            first ??= argument;
            if (argument is ScriptNamedArgument)
            {
                NotOffered(argument);
                continue;
            }

            // `enumerate items item.enumerate`: the form may be missing.
            string shape = name == Optional ? AskOnce(argument) : Shape(argument, needed: ReferenceEquals(first, argument) || name is not "enumerate");
            piped ??= shape;
        }

        if (name is "enumerate" or "list" && piped == "[item]")
        {
            _uses.UnionWith(Enumerations.PartsOfItem.Select(part => new MemberUse("item", part)));
        }

        if (name == "raw")
        {
            bag.Add(TemplateDiagnostics.RawValue(locate(target!.Span)));
        }

        if (name == "include" && first is ScriptLiteral { Value: string partial } && _included.Add(partial))
        {
            Include(partial, first);
        }

        return "";
    }

    private void Include(string name, ScriptExpression place)
    {
        if (findPartial(name) is { } partial)
        {
            Check(partial.Page);
        }
        else
        {
            bag.Add(TemplateDiagnostics.NoSuchPartial(name, locate(place.Span), []));
        }
    }

    private string Global(ScriptVariableGlobal variable, bool needed)
    {
        if (_variables.TryGetValue(variable.Name, out string? shape))
        {
            return shape;
        }

        if (globals.TryGetValue(variable.Name, out shape))
        {
            // A list or a map that a report lacks is empty; anything else that it lacks has no value.
            if (ReportMembers.Report.Find(variable.Name) is { IsGiven: not null, Shape: not (ListShape or NamesShape) } member && member.IsFor(KeyUse.TopName))
            {
                Note("report", variable.Name, variable.Span, needed);
            }

            return shape;
        }

        if (FunctionCatalogue.Find(variable.Name) is not null)
        {
            return "function";
        }

        bag.Add(globals.ContainsKey("report") && TemplateNames.MembersOf("report").Contains(variable.Name)
            ? TemplateDiagnostics.KeyWithoutReport(variable.Name, locate(variable.Span))
            : TemplateDiagnostics.UnknownName(
                variable.Name, locate(variable.Span), globals.Keys.Concat(_variables.Keys).Concat(FunctionCatalogue.Names)));
        return "";
    }

    private string Member(ScriptMemberExpression member, bool needed)
    {
        string owner = Shape(member.Target, needed: true);
        string name = member.Member!.Name;
        _uses.Add(new MemberUse(owner, name));
        if (TemplateNames.MemberShape(owner, name) is not { } shape)
        {
            bag.Add(TemplateDiagnostics.UnknownMember(
                member.Target!.ToString().Trim(), name, locate(member.Member.Span), TemplateNames.MembersOf(owner[0] == '[' ? "list" : owner)));
            return "";
        }

        if (owner is "metrics" or "fields" && member.Target is ScriptVariableGlobal or ScriptMemberExpression { Member.Name: "metrics" or "fields" })
        {
            Note(owner, name, member.Span, needed);
        }
        else if (owner == "report" && member.Target is ScriptVariableGlobal)
        {
            Note(owner, name, member.Span, needed);
        }

        return shape;
    }

    private void Note(string owner, string name, Scriban.Parsing.SourceSpan span, bool needed)
    {
        TemplateReference reference = new(owner, name, locate(span));
        if (!needed)
        {
            _asked = _asked.Add(reference.Path);
        }
        else if (!_asked.Contains(reference.Path))
        {
            _references.Add(reference);
        }
    }

    private void NotOffered(ScriptNode node) =>
        bag.Add(TemplateDiagnostics.NotOffered(Words(node).Split(' ', '\n')[0], locate(node.Span)));

    private static string Words(ScriptNode node) => node.ToString().Trim();
}
