using System.Collections.Immutable;
using Scriban.Syntax;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Templates;

/// <summary>Checks the expressions of a template, and works out the shape of what each gives; empty when it may be anything.</summary>
internal sealed class ExpressionChecker
{
    private readonly CheckedNames _names;
    private readonly CallChecker _calls;
    private readonly Action<ScriptFunction> _checkFunction;

    public ExpressionChecker(
        CheckedNames names, Func<string, TemplatePartial?> findPartial, Action<ScriptStatement?> checkStatement, Action<ScriptFunction> checkFunction)
    {
        _names = names;
        _checkFunction = checkFunction;
        _calls = new CallChecker(names, this, findPartial, checkStatement);
    }

    /// <summary>An expression that must have a value.</summary>
    public string Need(ScriptExpression? expression) => Shape(expression, needed: true);

    /// <summary>An expression that may have no value.</summary>
    public string Ask(ScriptExpression? expression) => Shape(expression, needed: false);

    /// <summary>An expression that may have no value here; unlike the condition of an <c>if</c>, this says nothing about what comes after it.</summary>
    public string AskOnce(ScriptExpression? expression)
    {
        ImmutableHashSet<string> before = _names.Asked;
        string shape = Ask(expression);
        _names.Asked = before;
        return shape;
    }

    /// <summary>An expression that is printed: the name of a function alone calls it.</summary>
    public void CheckPrinted(ScriptExpression expression)
    {
        if (Need(expression) == "function" && expression is ScriptVariableGlobal or ScriptMemberExpression)
        {
            _calls.CheckArguments(expression, [], piped: null);
        }
    }

    /// <summary>Gives a name a value; data of the report cannot be changed.</summary>
    public void AssignTo(ScriptExpression? target, string shape)
    {
        if (target is null)
        {
            return;
        }

        if (_names.IsData(target))
        {
            _names.Bag.Add(TemplateDiagnostics.DataCannotBeChanged(target.ToString().Trim(), _names.Locate(target)));
        }
        else if (target is ScriptVariableGlobal { Name: var name } && _names.ReadOnly.Contains(name))
        {
            _names.Bag.Add(TemplateDiagnostics.ReadOnlyName(name, _names.Locate(target)));
        }
        else if (target is ScriptVariableGlobal variable)
        {
            _names.Assign(variable.Name, shape);
        }
        else if (target is ScriptMemberExpression { Target: { } owner })
        {
            Need(owner);
        }
        else if (target is ScriptIndexerExpression { Target: { } list } place)
        {
            Need(list);
            Need(place.Index);
        }
    }

    public void NotOffered(ScriptNode node) =>
        _names.Bag.Add(TemplateDiagnostics.NotOffered(FirstWord(node), _names.Locate(node)));

    public string Shape(ScriptExpression? expression, bool needed)
    {
        switch (expression)
        {
            case null or ScriptVariableLocal:
                return "";
            case ScriptLiteral literal:
                return Literal(literal);
            case ScriptVariableGlobal variable:
                return _names.ShapeOf(variable, needed) ?? "";
            case ScriptIsEmptyExpression empty:
                Ask(empty.Target);
                return "flag";
            case ScriptMemberExpression member:
                return Member(member, needed);
            case ScriptNestedExpression nested:
                return Shape(nested.Expression, needed);
            case ScriptIncrementDecrementExpression step:
                AssignTo(step.Right, Need(step.Right));
                return "number";
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionAlias } alias:
                return Need(alias.Right);
            case ScriptUnaryExpression unary:
                Shape(unary.Right, unary.Operator != ScriptUnaryOperator.Not && needed);
                return unary.Operator == ScriptUnaryOperator.Not ? "flag" : "";
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.EmptyCoalescing } choice:
                string shape = Ask(choice.Left);
                Shape(choice.Right, needed);
                return shape;
            case ScriptBinaryExpression binary:
                return Binary(binary, needed);
            case ScriptConditionalExpression conditional:
                ImmutableHashSet<string> before = _names.Asked;
                Ask(conditional.Condition);
                Shape(conditional.ThenValue, needed);
                _names.Asked = before;
                Shape(conditional.ElseValue, needed);
                return "";
            case ScriptIndexerExpression indexer:
                string list = Need(indexer.Target);
                Need(indexer.Index);
                return list is "metrics" ? "metric" : list is ['[', .. var element, ']'] ? element : "";
            case ScriptArrayInitializerExpression array:
                return Array(array);
            case ScriptObjectInitializerExpression map:
                foreach (ScriptObjectMember member in map.Members)
                {
                    Element(member.Value);
                }

                return "object";
            case ScriptInterpolatedStringExpression interpolated:
                foreach (ScriptExpression part in interpolated.Parts)
                {
                    Need(part);
                }

                return "text";
            case ScriptInterpolatedExpression part:
                return Need(part.Expression);
            case ScriptAssignExpression assign:
                AssignTo(assign.Target, Ask(assign.Value));
                return "";
            case ScriptFunctionCall call:
                return _calls.Check(call.Target, call.Arguments, piped: null);
            case ScriptPipeCall pipe:
                return Pipe(pipe);
            case ScriptAnonymousFunction { Function: { } function }:
                _checkFunction(function);
                return "function";
            default:
                NotOffered(expression);
                return "";
        }
    }

    // Scriban nests a chain of pipes either way.
    private string Pipe(ScriptPipeCall pipe)
    {
        ScriptExpression[] stages = [.. Stages(pipe)];
        ScriptExpression value = stages[0];
        string piped = _calls.NeedsFirst(TargetOf(stages[1])) ? Need(value) : AskOnce(value);
        foreach (ScriptExpression stage in stages.AsSpan(1))
        {
            piped = _calls.Check(TargetOf(stage), stage is ScriptFunctionCall called ? called.Arguments : [], (value, piped));
            value = stage;
        }

        return piped;

        static ScriptExpression? TargetOf(ScriptExpression stage) => stage is ScriptFunctionCall call ? call.Target : stage;

        static IEnumerable<ScriptExpression> Stages(ScriptExpression? part) =>
            part is ScriptPipeCall inner ? Stages(inner.From).Concat(Stages(inner.To)) : part is null ? [] : [part];
    }

    private string Literal(ScriptLiteral literal)
    {
        if (literal.Value is not string text)
        {
            return literal.Value switch { null => "", bool => "flag", _ => "number" };
        }

        // Written as "\x07", it is not seen by the parser.
        foreach (char c in text)
        {
            if (TemplateParser.IsForbidden(c) && c != '\r')
            {
                _names.Bag.Add(TemplateDiagnostics.ForbiddenCharacter(_names.Locate(literal), c));
                break;
            }
        }

        return "";
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
                _names.Bag.Add(TemplateDiagnostics.TextAndNumber(_names.Locate(binary)));
                return "";
            case ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreater
                or ScriptBinaryOperator.CompareGreaterOrEqual when isMixed:
                string text = (left == "text" ? binary.Left! : binary.Right!).ToString().Trim();
                _names.Bag.Add(TemplateDiagnostics.TextComparedWithNumber(text, _names.Locate(binary)));
                return "flag";
            case ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply or ScriptBinaryOperator.Divide:
                return left == "number" && right == "number" ? "number" : "";
            case ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude:
                return "[number]";
            default:
                return asks ? "flag" : "";
        }
    }

    private string Array(ScriptArrayInitializerExpression array)
    {
        string? common = null;
        foreach (ScriptExpression value in array.Values)
        {
            string shape = Element(value);
            common = common is null || common == shape ? shape : "";
        }

        return $"[{common}]";
    }

    // A list may contain elements that lack something; a template that loops over it must test with `if`.
    private string Element(ScriptExpression? value) =>
        Shape(value, needed: value is ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "metrics" or "fields" } });

    private string Member(ScriptMemberExpression member, bool needed)
    {
        string owner = Shape(member.Target, needed: true);
        string name = member.Member!.Name;
        _names.Use(owner, name);
        if (TemplateNames.MemberShape(owner, name) is not { } shape)
        {
            _names.Bag.Add(UnofferedWords.Find(owner + name) is { } reason
                ? TemplateDiagnostics.FunctionNotOffered(owner + name, reason, _names.Locate(member))
                : TemplateDiagnostics.UnknownMember(
                    WordsOf(member.Target!), name, _names.Locate(member.Member), TemplateNames.MembersOf(owner[0] == '[' ? "list" : owner)));
            return "";
        }

        if ((owner is "metrics" or "fields" && member.Target is ScriptVariableGlobal or ScriptMemberExpression { Member.Name: "metrics" or "fields" })
            || (owner == "report" && member.Target is ScriptVariableGlobal))
        {
            _names.Note(owner, name, member, needed);
        }

        return shape;
    }

    // As they are written: a name may stand for the label of a metric.
    private string WordsOf(ScriptExpression expression)
    {
        SourceSpan place = expression is ScriptVariableGlobal ? _names.Locate(expression) : default;
        return place.File is { } file && place.Length > 0 ? file.Text[place.Start..place.End] : expression.ToString().Trim();
    }

    private static string FirstWord(ScriptNode node)
    {
        string text = node.ToString().Trim();
        int end = text.AsSpan().IndexOfAny(' ', '\n');
        return end > 0 ? text[..end] : text;
    }
}
