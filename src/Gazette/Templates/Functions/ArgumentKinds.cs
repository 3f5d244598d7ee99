using System.Diagnostics;
using Gazette.Diagnostics;

namespace Gazette.Templates.Functions;

/// <summary>The names of the kinds of arguments, and which shapes of values each kind takes.</summary>
internal static class ArgumentKinds
{
    /// <summary>The word for a kind in the table of functions.</summary>
    public static ArgumentKind Read(string word) => word switch
    {
        "any" => ArgumentKind.Any,
        "text" => ArgumentKind.Text,
        "number" => ArgumentKind.Number,
        "count" => ArgumentKind.Count,
        "list" => ArgumentKind.List,
        "metrics" => ArgumentKind.Metrics,
        "flag" => ArgumentKind.Flag,
        "date" => ArgumentKind.Date,
        "duration" => ArgumentKind.Duration,
        "function" => ArgumentKind.Function,
        "member" => ArgumentKind.Member,
        "members" => ArgumentKind.Members,
        "rows" => ArgumentKind.Rows,
        "pattern" => ArgumentKind.Pattern,
        "language" => ArgumentKind.Language,
        "number-format" => ArgumentKind.NumberFormat,
        "date-format" => ArgumentKind.DateFormat,
        "table" => ArgumentKind.Table,
        "picture" => ArgumentKind.Picture,
        _ => throw new UnreachableException($"no kind of argument is called `{word}`"),
    };

    /// <summary>How messages call what a kind takes.</summary>
    public static Words Words(this ArgumentKind kind) => kind switch
    {
        ArgumentKind.Any => ArgumentWords.Value,
        ArgumentKind.Text => ArgumentWords.Text,
        ArgumentKind.Number => ArgumentWords.Number,
        ArgumentKind.Count => ArgumentWords.AnyWholeNumber,
        ArgumentKind.List => ArgumentWords.List,
        ArgumentKind.Metrics => ArgumentWords.Metrics,
        ArgumentKind.Flag => ArgumentWords.TrueOrFalse,
        ArgumentKind.Date => ArgumentWords.Date,
        ArgumentKind.Duration => ArgumentWords.Duration,
        ArgumentKind.Function => ArgumentWords.Function,
        ArgumentKind.Member => ArgumentWords.Member,
        ArgumentKind.Members => ArgumentWords.Members,
        ArgumentKind.Rows => ArgumentWords.Rows,
        ArgumentKind.Pattern => ArgumentWords.Pattern,
        ArgumentKind.Language => ArgumentWords.Language,
        ArgumentKind.NumberFormat => ArgumentWords.NumberFormat,
        ArgumentKind.DateFormat => ArgumentWords.DateFormat,
        ArgumentKind.Table => ArgumentWords.Table,
        ArgumentKind.Picture => ArgumentWords.Picture,
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether a value of a shape may be passed; one of an unknown shape may, and is looked at when it is there.</summary>
    public static bool Takes(this ArgumentKind kind, string shape) => shape.Length == 0 || kind switch
    {
        ArgumentKind.Any => true,
        ArgumentKind.Text => Prints(shape),
        ArgumentKind.Number or ArgumentKind.Count => shape is "number" or "quantity" or "metric",
        ArgumentKind.Members => shape is "[]" or "[text]",
        ArgumentKind.Rows => shape is "table" or ['[', ..] or "metrics" or "fields",
        ArgumentKind.List => shape is ['[', ..] or "metrics" or "fields",
        ArgumentKind.Metrics => shape is "metrics" or "[metric]" or "[]",
        ArgumentKind.Flag => shape == "flag",
        ArgumentKind.Date => shape == "date",
        ArgumentKind.Duration => shape == "duration",
        ArgumentKind.Function => shape == "function",
        ArgumentKind.Member or ArgumentKind.Pattern or ArgumentKind.Language or ArgumentKind.NumberFormat or ArgumentKind.DateFormat => shape == "text",
        ArgumentKind.Table => shape == "table",
        ArgumentKind.Picture => shape == "image",
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether values of a shape have a text of their own.</summary>
    public static bool Prints(string shape) => shape is "text" or "number" or "quantity" or "metric" or "change" or "date" or "period" or "duration";
}
