using System.Collections.Immutable;
using Gazette.Documents;

namespace Gazette.Linting;

/// <summary>
/// What a comment in the text says: <c>gazette: off rule</c> turns rules off from here on, <c>gazette: on rule</c> on again;
/// without names it means all rules.
/// </summary>
/// <param name="From">The first text that it holds for.</param>
internal sealed record LintMute(int From, bool Off, ImmutableArray<string> Rules, Comment Comment)
{
    private const string Opening = "gazette:";

    /// <summary>Null for a comment that is not meant for Gazette.</summary>
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

    /// <summary>Whether the comment opens as one for Gazette and then says neither off nor on.</summary>
    public bool IsBroken { get; init; }
}
