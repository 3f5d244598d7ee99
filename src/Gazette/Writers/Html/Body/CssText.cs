using System.Globalization;

namespace Gazette.Writers.Html.Body;

/// <summary>The lengths that follow from a text, in the characters and lines of its style sheet.</summary>
internal static class CssText
{
    public static string Characters(string property, decimal count) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{property}:calc({count:0.##}*var(--zi));");

    public static string Lines(string property, int count) => string.Create(CultureInfo.InvariantCulture, $"{property}:calc({count}*var(--line));");

    /// <summary>The lines after the first begin where the text after a label does.</summary>
    /// <param name="left">Before the label, in characters.</param>
    /// <param name="label">The width of the label.</param>
    public static string Hanging(decimal left, decimal label) => Characters("padding-left", left + label) + Characters("text-indent", -label);
}
