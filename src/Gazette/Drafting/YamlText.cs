using System.Text.RegularExpressions;
using Gazette.Wording;

namespace Gazette.Drafting;

/// <summary>Writes a text as a YAML scalar in the form that a person would choose.</summary>
internal static partial class YamlText
{
    private static readonly string[] Words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

    /// <summary>After a key or a dash; several lines become a block that is indented by so many blanks.</summary>
    public static string Of(string text, int indentation) => !text.Contains('\n', StringComparison.Ordinal) ? OneLine(text)
        : IsBlock(text) ? "|-" + string.Concat(text.Split('\n').Select(line => "\n" + (line.Length == 0 ? "" : new string(' ', indentation) + line)))
        : Escaped(text);

    /// <summary>Inside brackets or braces.</summary>
    public static string InFlow(string text) => text.AsSpan().ContainsAny(",[]{}") ? Quoted(text) : OneLine(text);

    /// <summary>A cell of a table, in which a number prints as it is written.</summary>
    public static string Cell(string text) => Number().IsMatch(text) ? text : InFlow(text);

    private static string OneLine(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsLetter(text[0]) || (char.IsAsciiDigit(text[0]) && text.Any(WrittenScript.IsHan)))
        && text[^1] is not (':' or ' ' or '\u3000')
        && !text.Any(char.IsControl)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !Words.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static bool IsBlock(string text) =>
        text[0] is not (' ' or '\n') && text[^1] is not (' ' or '\n') && !text.Any(c => char.IsControl(c) && c != '\n');

    private static string Quoted(string text) =>
        text.Any(c => char.IsControl(c)) ? Escaped(text) : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Escaped(string text) => "\"" + string.Concat(text.Select(c => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\t' => "\\t",
        _ when char.IsControl(c) => $"\\u{(int)c:X4}",
        _ => c.ToString(),
    })) + "\"";

    [GeneratedRegex("^-?(?:0|[1-9][0-9]{0,17})(?:[.][0-9]{1,9})?$")]
    private static partial Regex Number();
}
