using Gazette.Templates.Values;
using Scriban;
using Scriban.Syntax;

namespace Gazette.Templates.Programs;

/// <summary>The names in a program that stand for labels and merge fields, and which no person could write.</summary>
internal static class LabelNames
{
    private const string Prefix = "__named";

    public static string Of(int number) => $"{Prefix}{number}";

    /// <summary>An expression as a person can write it: a metric has its id in it.</summary>
    public static string WordsOf(ScriptExpression expression, TemplateContext context)
    {
        string words = expression.ToString().Trim();
        ScriptExpression? root = expression;
        while (root is ScriptMemberExpression member)
        {
            root = member.Target;
        }

        return root is ScriptVariableGlobal { Name: var name } variable
            && name.StartsWith(Prefix, StringComparison.Ordinal)
            && context.GetValue(variable) is MetricObject { Metric.Id: var id }
                ? id + words[name.Length..]
                : words;
    }
}
