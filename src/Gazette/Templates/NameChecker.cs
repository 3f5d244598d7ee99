using System.Collections.Immutable;
using Gazette.Diagnostics;
using Scriban.Syntax;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Templates;

/// <summary>
/// Checks a parsed template before anything is rendered: every name must exist, every construct must be supported, every function must get what it
/// takes, and what a report must provide is recorded as a <see cref="TemplateReference"/>. What an <c>if</c> or <c>??</c> tests for need not be provided
/// inside its branch.
/// </summary>
internal sealed class NameChecker
{
    private static readonly ImmutableArray<string> LoopArguments = ["limit", "offset", "reversed"];

    private readonly CheckedNames _names;
    private readonly ExpressionChecker _expressions;
    private int _loops;

    /// <param name="takesMetrics">Whether an unknown name may be that of a metric, which only the report knows.</param>
    public NameChecker(
        IReadOnlyDictionary<string, string> globals,
        Func<Scriban.Parsing.SourceSpan, SourceSpan> locate,
        Func<string, TemplatePartial?> findPartial,
        DiagnosticBag bag,
        bool takesMetrics = false)
    {
        _names = new CheckedNames(globals, locate, bag) { TakesMetrics = takesMetrics };
        _expressions = new ExpressionChecker(_names, findPartial, Check, CheckFunction);
    }

    public ImmutableArray<TemplateReference> References => _names.References;

    /// <summary>The members that the template names, whatever for.</summary>
    public ImmutableArray<MemberUse> Uses => _names.Uses;

    public void Check(ScriptPage page)
    {
        AssignedNames.Collect(page, _names.Assigned);
        Check(page.Body);
    }

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
                _expressions.CheckPrinted(expression);
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
            case ScriptWhileStatement loop:
                CheckWhile(loop);
                break;
            case ScriptCaseStatement choice:
                _expressions.Ask(choice.Value);
                Check(choice.Body);
                break;
            case ScriptWhenStatement arm:
                foreach (ScriptExpression value in arm.Values)
                {
                    _expressions.Need(value);
                }

                Check(arm.Body);
                Check(arm.Next);
                break;
            case ScriptCaptureStatement capture:
                Check(capture.Body);
                _expressions.AssignTo(capture.Target, "text");
                break;
            case ScriptWithStatement with:
                CheckWith(with);
                break;
            case ScriptReturnStatement back:
                _expressions.Ask(back.Expression);
                break;
            case ScriptReadOnlyStatement { Variable: ScriptVariableGlobal variable }:
                _expressions.Need(variable);
                _names.ReadOnly.Add(variable.Name);
                break;
            case ScriptReadOnlyStatement:
                break;
            case ScriptFunction function:
                Declare(function);
                break;
            default:
                _expressions.NotOffered(statement);
                break;
        }
    }

    private void CheckIsInLoop(ScriptStatement statement)
    {
        if (_loops == 0)
        {
            _names.Bag.Add(TemplateSyntaxDiagnostics.OutsideLoop(_names.Locate(statement)));
        }
    }

    private void CheckIf(ScriptIfStatement branch)
    {
        ImmutableHashSet<string> before = _names.Asked;
        _expressions.Ask(branch.Condition);
        Check(branch.Then);
        _names.Asked = before;
        Check(branch.Else);
        _names.Asked = before;
    }

    private void CheckLoop(ScriptForStatement loop)
    {
        string shape = _expressions.Need(loop.Iterator);
        if (shape is not ("" or "text" or "flag" or "metrics" or "fields" or ['[', ..]))
        {
            _names.Bag.Add(TemplateDiagnostics.NotAList(loop.Iterator!.ToString().Trim(), _names.Locate(loop.Iterator)));
        }

        if (loop.Variable is ScriptVariableGlobal variable)
        {
            _names.Variables[variable.Name] = TemplateNames.ElementOf(shape);
        }

        foreach (ScriptNamedArgument argument in loop.NamedArguments ?? [])
        {
            _expressions.Need(argument.Value);
            if (argument.Name?.Name is { } name && !LoopArguments.Contains(name))
            {
                _names.Bag.Add(TemplateDiagnostics.UnknownMember("for", name, _names.Locate(argument.Name), LoopArguments));
            }
        }

        _loops++;
        Check(loop.Body);
        _loops--;
        Check(loop.Else);
    }

    private void CheckWhile(ScriptWhileStatement loop)
    {
        ImmutableHashSet<string> before = _names.Asked;
        _expressions.Ask(loop.Condition);
        _loops++;
        Check(loop.Body);
        _loops--;
        _names.Asked = before;
    }

    private void CheckWith(ScriptWithStatement with)
    {
        string shape = _expressions.Need(with.Name);
        if (shape is "text" or "number" or "flag" or "function" or ['[', ..])
        {
            _names.Bag.Add(TemplateDiagnostics.NoMembers(with.Name!.ToString().Trim(), _names.Locate(with.Name)));
        }

        _names.Opened.Add(shape);
        Check(with.Body);
        _names.Opened.RemoveAt(_names.Opened.Count - 1);
    }

    private void Declare(ScriptFunction function)
    {
        if (function.NameOrDoToken is ScriptVariableGlobal name)
        {
            _names.Variables[name.Name] = "function";
            _names.Functions[name.Name] = function;
        }

        CheckFunction(function);
    }

    // What a function is called with may be anything, and what it sets is known after it. It may be called from anywhere, so nothing has been tested for.
    private void CheckFunction(ScriptFunction function)
    {
        (int loops, bool wasInFunction, ImmutableHashSet<string> asked) = (_loops, _names.IsInFunction, _names.Asked);
        Dictionary<string, string?> hidden = [];
        foreach (ScriptParameter parameter in function.Parameters ?? [])
        {
            if (parameter.Name is ScriptVariableGlobal { Name: var name })
            {
                hidden[name] = _names.Variables.GetValueOrDefault(name);
                _names.Variables[name] = "";
            }
        }

        _loops = 0;
        _names.IsInFunction = true;
        Check(function.Body);
        (_loops, _names.IsInFunction, _names.Asked) = (loops, wasInFunction, asked);
        foreach ((string name, string? before) in hidden)
        {
            if (before is null)
            {
                _names.Variables.Remove(name);
            }
            else
            {
                _names.Variables[name] = before;
            }
        }
    }
}
