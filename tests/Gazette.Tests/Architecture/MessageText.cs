using System.Text.RegularExpressions;

namespace Gazette.Tests.Architecture;

/// <summary>A text for the user in the code, with the method that it is passed to and the rule that it belongs to.</summary>
internal sealed partial record MessageText(string Path, string Rule, string Verb, string Text)
{
    /// <summary>All texts of a file, in order.</summary>
    public static IEnumerable<MessageText> Of(SourceText file)
    {
        string rule = "";
        foreach (Match match in Written().Matches(file.Code))
        {
            if (match.Groups["rule"].Success)
            {
                rule = match.Groups["rule"].Value;
            }
            else
            {
                string literal = match.Groups["text"].Value;
                yield return new MessageText(file.Path, rule, match.Groups["verb"].Value, literal[(literal.IndexOf('"', StringComparison.Ordinal) + 1)..^1]);
            }
        }
    }

    public override string ToString() => $"{Verb,-9} {Text}";

    // A literal may contain other literals in the braces of its arguments.
    private const string Literal = """(?<text>\$"(?:\\.|\{\{|\}\}|\{(?:[^{}"]|\$?"[^"]*")*\}|[^"\\{}])*"|"(?:\\.|[^"\\])*")""";

    [GeneratedRegex($"""
        Diagnostic\.(?:Error|Warning|Note)\((?:"(?<rule>[\w-]+)"|(?<rule>\w+))
        | string\ Name\ =>\ "(?<rule>[\w-]+)"
        | \b(?<verb>Says|Helps|Labels|Words\.Of)\({Literal}
        | \b(?<verb>Relates)\([^;"]*?,\ {Literal}
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
