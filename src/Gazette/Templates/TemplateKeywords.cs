using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Templates;

/// <summary>The words that begin statements, and what people write for them who know another template language.</summary>
internal static class TemplateKeywords
{
    /// <summary>Statements that an <c>end</c> closes.</summary>
    private static readonly FrozenSet<string> Openers =
        new[] { "if", "for", "case", "while", "capture", "func", "with", "wrap", "tablerow" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All that can be suggested for a mistyped word.</summary>
    public static readonly ImmutableArray<string> All =
    [
        "if", "else", "end", "for", "case", "when", "while", "break", "continue", "include", "capture", "with", "func", "ret", "readonly",
    ];

    private static readonly FrozenDictionary<string, string> OfOtherLanguages = new Dictionary<string, string>
    {
        ["elif"] = "else if",
        ["elsif"] = "else if",
        ["elseif"] = "else if",
        ["fi"] = "end",
        ["done"] = "end",
        ["foreach"] = "for",
        ["each"] = "for",
        ["loop"] = "for",
        ["unless"] = "if !",
        ["switch"] = "case",
        ["set"] = "name = value",
        ["assign"] = "name = value",
        ["let"] = "name = value",
        ["and"] = "&&",
        ["or"] = "||",
        ["not"] = "!",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a tag that begins with this word is a statement or a part of one.</summary>
    public static bool IsStatement(ReadOnlySpan<char> word) =>
        word is "else" or "end" or "when" or "break" or "continue" || Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool Opens(string word) => Openers.Contains(word);

    /// <summary>The statement that a word of another language begins; null if it begins none.</summary>
    public static string? OpenedBy(string word) => Translate(word)?.Split(' ')[0] is { } own && Opens(own) ? own : null;

    /// <summary>What Gazette writes for a word of another language, or in capitals; null if the word means nothing.</summary>
    public static string? Translate(string word) =>
        OfOtherLanguages.TryGetValue(word, out string? own) ? own
        : ClosesByName(word) ? "end"
        : All.FirstOrDefault(keyword => keyword.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } keyword && keyword != word ? keyword
        : null;

    // `endif`, `end_for`, `endforeach`
    private static bool ClosesByName(string word)
    {
        string closed = word.StartsWith("end", StringComparison.OrdinalIgnoreCase) ? word[3..].TrimStart('_').ToLowerInvariant() : "";
        return Opens(closed) || OfOtherLanguages.ContainsKey(closed);
    }

    /// <summary>Whether a word alone in its statement is meant to close a statement: <c>endif</c>, <c>edn</c>.</summary>
    public static bool IsMistypedEnd(string word) =>
        word != "end" && (Translate(word) ?? NearestName.Find(word, ["end"])) == "end";

    /// <summary>The help for an unknown name: a keyword that was meant, otherwise the names that there are.</summary>
    public static Words? Suggest(string word, IReadOnlyCollection<string> names) =>
        Translate(word) is { } own ? NearestName.DidYouMean(own)
        : NearestName.Ask(word, names) is { } near ? near
        : NearestName.Ask(word, All.Where(keyword => Math.Abs(keyword.Length - word.Length) < 2)) ?? NearestName.Suggest(word, names);
}
