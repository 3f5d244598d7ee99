using System.Collections.Immutable;
using Gazette.Documents;

namespace Gazette.Linting;

/// <summary>
/// A comment in the text for the linter: <c>gazette: off rule</c> turns rules off from here on, <c>gazette: on rule</c> turns them on again; without
/// names, all rules.
/// </summary>
/// <param name="From">The first text that it applies to.</param>
internal sealed record LintMute(int From, bool Off, ImmutableArray<string> Rules, Comment Comment)
{
    private const string Opening = "gazette:";

    /// <summary>Null for a comment that is not for Gazette.</summary>
    public static LintMute? Read(Comment comment, int from)
    {
        string words = comment.Words.Trim();
        if (!words.StartsWith(Opening, StringComparison.Ordinal))
        {
            return null;
        }

        string[] parts = words[Opening.Length..].Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return parts is ["off" or "on", ..]
            ? new LintMute(from, parts[0] == "off", [.. parts[1..]], comment)
            : new LintMute(from, true, [], comment) { IsBroken = true };
    }

    /// <summary>Whether the comment is for Gazette but contains neither off nor on.</summary>
    public bool IsBroken { get; init; }
}
