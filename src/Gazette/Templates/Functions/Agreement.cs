using Gazette.Templates.Rendering;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions;

/// <summary>Words that follow a number in their form: <c>{{ tickets }} {{ tickets | agree 'was|were' }} open</c>, in the notation of units.</summary>
internal static class Agreement
{
    /// <exception cref="TemplateFault">There are not two forms.</exception>
    public static string Choose(FunctionCall call)
    {
        if (call.Word(1)?.Split('|') is not [{ Length: > 0 } singular, { Length: > 0 } plural])
        {
            throw call.Wrong(1, ArgumentWords.TwoForms);
        }

        // The number as it is printed, like its unit: 1 visit, but 1.0 million visits.
        decimal number = call[0] is QuantityObject shown ? shown.Quantity.Number : call.Quantity(0).Number;
        return number == 1 && number.Scale == 0 ? singular : plural;
    }
}
