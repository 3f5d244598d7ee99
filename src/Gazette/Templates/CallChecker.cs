using Gazette.Diagnostics;
using Gazette.Templates.Functions;
using Gazette.Templates.Functions.Scripting;
using Gazette.Templates.Values;
using Gazette.Wording;
using Scriban.Syntax;

namespace Gazette.Templates;

/// <summary>Checks calls of functions by the rows of the catalogue: that they exist, what they are given, and what they give.</summary>
internal sealed class CallChecker(
    CheckedNames names, ExpressionChecker expressions, Func<string, TemplatePartial?> findPartial, Action<ScriptStatement?> checkStatement)
{
    private readonly HashSet<string> _included = new(StringComparer.Ordinal);

    /// <summary>Whether the value before a pipe must exist.</summary>
    public bool NeedsFirst(ScriptExpression? target) => Find(target)?.Signature is not { Parameters: [{ MayBeNothing: true }, ..] };

    /// <param name="piped">What stands before the pipe, with its shape; null if there is no pipe.</param>
    /// <returns>The shape of what the call gives.</returns>
    public string Check(ScriptExpression? target, IReadOnlyList<ScriptExpression> arguments, (ScriptExpression Value, string Shape)? piped) =>
        IsCallable(target, arguments) ? CheckArguments(target, arguments, piped) : "";

    public string CheckArguments(ScriptExpression? target, IReadOnlyList<ScriptExpression> arguments, (ScriptExpression Value, string Shape)? piped)
    {
        (string Name, FunctionSignature Signature)? called = Find(target);
        List<CallArgument> given = piped is { } first ? [new CallArgument(first.Value, first.Shape, 0)] : [];
        foreach (ScriptExpression argument in arguments)
        {
            int index = argument is ScriptNamedArgument { Name.Name: { } word }
                ? IndexOf(word, called, argument)
                : given.Count;
            ScriptExpression? value = argument is ScriptNamedArgument named ? named.Value : argument;
            bool mayBeNothing = index >= 0 && called?.Signature.Parameters.ElementAtOrDefault(index)?.MayBeNothing == true;
            string shape = mayBeNothing ? expressions.AskOnce(value) : expressions.Need(value);
            shape = value is ScriptLiteral { Value: string } ? "text" : shape;
            given.Add(new CallArgument(value!, shape, index));
        }

        Follow((target as ScriptVariableGlobal)?.Name, target, given);
        if (called is not { } function)
        {
            return "";
        }

        CheckGiven(function.Name, function.Signature, given, arguments, target!);
        return ResultOf(function.Signature, given);
    }

    // Whether the target is a function, as far as can be known; if not, the mistake is in the bag.
    private bool IsCallable(ScriptExpression? target, IReadOnlyList<ScriptExpression> arguments)
    {
        DiagnosticBag bag = names.Bag;
        if (target is ScriptVariableGlobal { Name: var name })
        {
            if (names.MayBeMetric(name))
            {
                bag.Add(TemplateDiagnostics.UnknownName(name, names.Locate(target), FunctionCatalogue.Names));
                return false;
            }

            if (names.ShapeOf((ScriptVariableGlobal)target, needed: true, isCalled: true) is not { } shape)
            {
                return false;
            }

            if (shape is not ("" or "function" or "date."))
            {
                bag.Add(FunctionCatalogue.RowOf(name) is null
                    ? TemplateDiagnostics.NotAFunction(name, names.Locate(target))
                    : TemplateDiagnostics.HiddenFunction(name, names.Locate(target)));
            }

            return true;
        }

        if (target is ScriptMemberExpression { Target: ScriptVariableGlobal { Name: var group } }
            && FunctionCatalogue.GroupOf(group) is not null
            && names.Hides(group))
        {
            bag.Add(TemplateDiagnostics.HiddenFunction(group, names.Locate(target)));
            return false;
        }

        int before = bag.Count;
        string given = expressions.Need(target);
        if (bag.Count > before)
        {
            return false;
        }

        if (arguments.Count > 0 && (given is not ("" or "function") || target is ScriptLiteral))
        {
            ScriptExpression other = arguments[0];
            bag.Add(other is ScriptVariableGlobal { Name: var word } && TemplateKeywords.Translate(word) is not null
                ? TemplateDiagnostics.UnknownName(word, names.Locate(other), [])
                : TemplateSyntaxDiagnostics.NothingBetween(Words(target!), Words(other), names.Locate(target!)));
            return false;
        }

        return true;
    }

    private (string Name, FunctionSignature Signature)? Find(ScriptExpression? target)
    {
        FunctionRow? row = target switch
        {
            ScriptVariableGlobal { Name: var name } when !names.Hides(name) => FunctionCatalogue.RowOf(name),
            ScriptMemberExpression { Target: ScriptVariableGlobal { Name: var group }, Member.Name: var member } when !names.Hides(group) =>
                FunctionCatalogue.GroupOf(group)?.Find(member),
            _ => null,
        };
        return row is not null ? (row.Name, row.Signature)
            : target is ScriptMemberExpression { Member.Name: "share_of" or "difference_from" } ofMetric ? (ofMetric.Member.Name, MetricObject.WithOther)
            : null;
    }

    private int IndexOf(string name, (string Name, FunctionSignature Signature)? called, ScriptExpression argument)
    {
        if (called is not { } function)
        {
            return -1;
        }

        int index = function.Signature.IndexOf(name);
        if (index < 0)
        {
            names.Bag.Add(TemplateDiagnostics.UnknownArgument(
                function.Name, name, names.Locate(argument), function.Signature.Parameters.Select(parameter => parameter.Name)));
        }

        return index;
    }

    private void CheckGiven(
        string name, FunctionSignature signature, List<CallArgument> given, IReadOnlyList<ScriptExpression> arguments, ScriptExpression target)
    {
        // How many values a list gives as arguments is known only when it is there.
        bool isExpanded = given.Exists(argument => argument.Value is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand });
        for (int i = 0; i < given.Count && !isExpanded; i++)
        {
            CallArgument argument = given[i];
            if (argument.Index >= signature.Parameters.Length)
            {
                names.Bag.Add(TemplateDiagnostics.WrongNumberOfArguments(names.Locate(argument.Value)));
                return;
            }

            if (argument.Index >= 0 && ProblemOf(signature.Parameters[argument.Index], argument, given) is { } expected)
            {
                names.Bag.Add(TemplateDiagnostics.WrongArgument(name, argument.Index, isGiven: true, expected, names.Locate(argument.Value)));
                return;
            }
        }

        for (int i = 0; i < signature.Parameters.Length && !isExpanded; i++)
        {
            if (!signature.Parameters[i].IsOptional && !given.Exists(argument => argument.Index == i || argument.Index < 0))
            {
                ScriptNode call = target.Parent is ScriptFunctionCall or ScriptPipeCall ? target.Parent : target;
                names.Bag.Add(TemplateDiagnostics.WrongArgument(name, i, isGiven: false, signature.Parameters[i].Kind.Words(), names.Locate(call)));
                return;
            }
        }
    }

    // What an argument must be, if it cannot be what it is.
    private Words? ProblemOf(Parameter parameter, CallArgument argument, List<CallArgument> given)
    {
        if (!parameter.Kind.Takes(argument.Shape) && !(parameter.Kind == ArgumentKind.Picture && argument.Value is ScriptLiteral { Value: string }))
        {
            return parameter.Kind.Words();
        }

        if (parameter.Kind == ArgumentKind.Members && argument.Value is ScriptArrayInitializerExpression listed)
        {
            foreach (ScriptLiteral literal in listed.Values.OfType<ScriptLiteral>())
            {
                if (literal.Value is string member)
                {
                    CheckMember(TemplateNames.ElementOf(given[0].Shape), member, literal);
                }
            }
        }

        if (argument.Value is not ScriptLiteral { Value: string word })
        {
            return null;
        }

        switch (parameter.Kind)
        {
            case ArgumentKind.Pattern:
                return LinearPattern.TryBuild(word, "", out Words problem) is null ? problem : null;
            case ArgumentKind.Language:
                return LanguageRules.FindAny(word) is null ? ArgumentWords.Language : null;
            case ArgumentKind.NumberFormat:
                return NumberFormatting.IsOffered(word) ? null : ArgumentWords.NumberFormat;
            case ArgumentKind.DateFormat:
                return DateFormatting.IsOffered(word) ? null : ArgumentWords.DateFormat;
            case ArgumentKind.Member:
                CheckMember(TemplateNames.ElementOf(given[0].Shape), word, argument.Value);
                return null;
            default:
                return null;
        }
    }

    // A member may be inside another: `period.year`.
    private string CheckMember(string shape, string path, ScriptExpression place)
    {
        foreach (string member in path.Split('.'))
        {
            names.Use(shape, member);
            if (TemplateNames.MemberShape(shape, member) is not { } inner)
            {
                names.Bag.Add(TemplateDiagnostics.UnknownMember(shape, member, names.Locate(place), TemplateNames.MembersOf(shape)));
                return "";
            }

            shape = inner;
        }

        return shape;
    }

    private static string ResultOf(FunctionSignature signature, List<CallArgument> given)
    {
        string first = given is [{ Shape: var shape }, ..] ? shape : "";
        return signature.Result switch
        {
            "any" => "",
            "same" => first,
            "list" => $"[{TemplateNames.ElementOf(first)}]",
            "element" => TemplateNames.ElementOf(first),
            "members" when given is [_, { Value: ScriptLiteral { Value: string member } }, ..] && !member.Contains('.', StringComparison.Ordinal) =>
                $"[{TemplateNames.MemberShape(TemplateNames.ElementOf(first), member)}]",
            "members" => "[]",
            var result => result,
        };
    }

    // What some functions do with what they are given.
    private void Follow(string? name, ScriptExpression? target, List<CallArgument> given)
    {
        if (name is "enumerate" or "list" && given is [{ Shape: "[item]" }, ..])
        {
            foreach (string part in Enumerations.PartsOfItem)
            {
                names.Use("item", part);
            }
        }
        else if (name == "raw")
        {
            names.Bag.Add(TemplateDiagnostics.RawValue(names.Locate(target!)));
        }
        else if (name == "include" && given is [{ Value: ScriptLiteral { Value: string partial } place }, ..] && _included.Add(partial))
        {
            Include(partial, place);
        }
    }

    private void Include(string name, ScriptExpression place)
    {
        if (findPartial(name) is { } partial)
        {
            AssignedNames.Collect(partial.Page, names.Assigned);
            checkStatement(partial.Page.Body);
        }
        else
        {
            names.Bag.Add(TemplateDiagnostics.NoSuchPartial(name, names.Locate(place), []));
        }
    }

    private static string Words(ScriptNode node) => node.ToString().Trim();
}
