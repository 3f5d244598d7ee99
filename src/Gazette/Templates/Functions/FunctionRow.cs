namespace Gazette.Templates.Functions;

/// <summary>A function: what it takes and gives, its documentation, and the code. The checker, the reference page and every call follow from it.</summary>
/// <param name="Name">Its name, with that of its group: <c>string.upcase</c>.</param>
/// <param name="Arguments">What it takes and gives, in the notation of <see cref="FunctionSignature"/>.</param>
/// <param name="Example">A line of a template that uses it; the reference page shows what that line prints.</param>
internal sealed record FunctionRow(string Name, string Arguments, string English, string Chinese, string Example, Func<FunctionCall, object?> Body)
{
    /// <summary>Read when it is first asked for, because a template uses few functions.</summary>
    public FunctionSignature Signature => field ??= FunctionSignature.Parse(Arguments);

    public TemplateFunction Function => field ??= new TemplateFunction(this);
}
