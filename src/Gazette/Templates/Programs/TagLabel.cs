using System.Buffers;
using Gazette.Diagnostics;

namespace Gazette.Templates.Programs;

/// <summary>The words of a tag as the label of a metric and what is asked of it: <c>Home calls</c> and <c>.change | optional</c>.</summary>
internal static class TagLabel
{
    private const string Metric = "metric";

    private static readonly SearchValues<char> Operators = SearchValues.Create("+*<>&!?;,@$^~\\#:=[]{}\"'`");

    /// <summary>Where in the words the label ends; their length if they ask for nothing else, or do not begin with a label.</summary>
    public static int EndOf(string words)
    {
        int bar = words.IndexOf('|', StringComparison.Ordinal);
        string head = (bar < 0 ? words : words[..bar]).TrimEnd();
        int end = head.Length;
        while (MemberAt(head, end) is { } dot)
        {
            end = dot;
        }

        // A label may have a full stop of its own: what follows it must be a member, or nearly.
        if (end < head.Length && !IsKnown(Member(head, end)))
        {
            return words.Length;
        }

        return end == words.Length || end == 0 || head.AsSpan(0, end).ContainsAny(Operators) ? words.Length : end;
    }

    /// <summary>The label and the member of words that end in one which no metric has; null for others.</summary>
    public static (string Label, string Member)? WithUnknownMember(string words) =>
        MemberAt(words, words.Length) is > 0 and { } dot && !IsKnown(words[(dot + 1)..]) ? (words[..dot], words[(dot + 1)..]) : null;

    private static bool IsKnown(string member) =>
        TemplateNames.MemberShape(Metric, member) is not null || NearestName.Find(member, TemplateNames.MembersOf(Metric)) is not null;

    // The name that stands behind a dot.
    private static string Member(string words, int dot)
    {
        int end = dot + 1;
        while (end < words.Length && IsNameLetter(words[end]))
        {
            end++;
        }

        return words[(dot + 1)..end];
    }

    // The dot of the name that ends somewhere; null if none does.
    private static int? MemberAt(string words, int end)
    {
        int start = end;
        while (start > 0 && IsNameLetter(words[start - 1]))
        {
            start--;
        }

        return start > 1 && start < end && !char.IsAsciiDigit(words[start]) && words[start - 1] == '.' ? start - 1 : null;
    }

    private static bool IsNameLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';
}
