using System.Collections.Immutable;

namespace Gazette.Templates.Functions;

/// <summary>
/// What a function takes and gives, as the tables of functions write it: <c>text:text length:count [ellipsis:text] -> text</c>. What is in brackets may be
/// left out; the value of a name with <c>~</c> may be missing in a report. A function gives a shape of <see cref="TemplateNames.Shapes"/>, or what
/// depends on its first argument: <c>same</c>, <c>element</c> of a list, <c>list</c> of the same elements; <c>any</c> can be anything.
/// </summary>
internal sealed record FunctionSignature(ImmutableArray<Parameter> Parameters, string Result)
{
    private const string Gives = "-> ";

    public int Required => Parameters.Count(parameter => !parameter.IsOptional);

    /// <summary>The names of the arguments, optional ones in brackets: <c>LIST [FORM]</c>.</summary>
    public string Names => string.Join(' ', Parameters.Select(NameOf));

    public static FunctionSignature Parse(string text)
    {
        int arrow = text.IndexOf(Gives, StringComparison.Ordinal);
        return new FunctionSignature(
            [.. text[..arrow].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ParseParameter)],
            text[(arrow + Gives.Length)..]);
    }

    public int IndexOf(string name)
    {
        for (int i = 0; i < Parameters.Length; i++)
        {
            if (Parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static Parameter ParseParameter(string text)
    {
        bool isOptional = text[0] == '[';
        string[] parts = text.Trim('[', ']').Split(':');
        return new Parameter(parts[0].TrimEnd('~'), ArgumentKinds.Read(parts[1]), isOptional, parts[0].EndsWith('~'));
    }

    private static string NameOf(Parameter parameter) =>
        parameter.IsOptional ? $"[{parameter.Name.ToUpperInvariant()}]" : parameter.Name.ToUpperInvariant();
}
