namespace Gazette.Templates.Values;

/// <summary>The result of <c>optional</c> for a value that is missing: the clause around it is left out.</summary>
internal sealed class MissingClause
{
    public static readonly MissingClause Value = new();

    private MissingClause()
    {
    }

    /// <summary>A value, or this one if there is nothing to print: no value, an empty text, an empty list.</summary>
    public static object Of(object? value) => value switch
    {
        null or AbsentMetricObject => Value,
        Sources.LocatedText { IsEmpty: true } or string { Length: 0 } => Value,
        System.Collections.ICollection { Count: 0 } => Value,
        _ => value,
    };
}
