namespace Gazette.Templates.Functions;

/// <summary>A function of the catalogue, with its documentation.</summary>
/// <param name="Arguments">Their names, optional ones in brackets: <c>LIST [FORM] [JOIN]</c>. They also say how many there are.</param>
internal sealed record FunctionRow(string Name, string Arguments, string English, string Chinese, Func<FunctionCall, object?> Body)
{
    public TemplateFunction Function { get; } = new(Name, Arguments.Split(' ').Count(name => name[0] != '['), Arguments.Split(' ').Length, Body);
}
