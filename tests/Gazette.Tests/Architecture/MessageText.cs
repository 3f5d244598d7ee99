using System.Text.RegularExpressions;

namespace Gazette.Tests.Architecture;

/// <summary>
/// A text for the user in the code: the same in English and in Chinese, with the method that it is passed to and the rule that it belongs to.
/// </summary>
internal sealed partial record MessageText(string Path, string Rule, string Verb, CodeText[] English, CodeText[] Chinese)
{
    private static readonly string[] Verbs = ["Says", "Helps", "Labels", "Relates", "Words.Of", "Words.Join"];

    // Files with tables whose rows have words in both languages, among other columns.
    private static readonly string[] Tables = ["ManifestKeys", "FunctionCatalogue", "ContainerKinds", "ContainerRow",
        "ArrayFunctions", "StringFunctions", "MathFunctions", "DateFunctions", "TimeSpanFunctions", "RegexFunctions", "HtmlFunctions", "ObjectFunctions"];

    /// <summary>The pairs of texts of a file, in order.</summary>
    public static IEnumerable<MessageText> Of(SourceText file)
    {
        string rule = "";
        bool isTable = IsTable(file);
        foreach (CodeCall call in CodeCall.Of(file.Code))
        {
            rule = RuleOf(call) ?? rule;
            bool speaks = Verbs.Contains(call.Name, StringComparer.Ordinal) || Verbs.Any(verb => call.Name.EndsWith("." + verb, StringComparison.Ordinal));
            for (int i = 0; i + 1 < call.Arguments.Length; i++)
            {
                (CodeText[] english, CodeText[] chinese) = (call.Arguments[i], call.Arguments[i + 1]);
                bool isPair = chinese.Length > 0 && english.Any(text => text.Text.Any(char.IsLetter));
                if (isPair && (speaks || (isTable && !HasHan(english) && HasHan(chinese))))
                {
                    yield return new MessageText(file.Path, rule, call.Name[(call.Name.LastIndexOf('.') + 1)..], english, chinese);
                    i++;
                }
            }
        }
    }

    public override string ToString() => $"{Verb,-8} {Show(English)}\n{"",15}{Show(Chinese)}";

    public static string Show(CodeText[] texts) => string.Concat(texts.Select(text => text.Text)).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Whether a file is a table of words rather than a file of messages.</summary>
    public static bool IsTable(SourceText file) => file.Room == "Schema" || Tables.Contains(file.Stem, StringComparer.Ordinal);

    private static bool HasHan(CodeText[] texts) => texts.Any(text => Han().IsMatch(Quoted().Replace(text.Plain, "")));

    private static string? RuleOf(CodeCall call) =>
        call.Name is "Diagnostic.Error" or "Diagnostic.Warning" or "Diagnostic.Note" && call.Arguments is [[{ } rule], ..] ? rule.Text : null;

    [GeneratedRegex("[\u4E00-\u9FFF]")]
    private static partial Regex Han();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Quoted();
}
