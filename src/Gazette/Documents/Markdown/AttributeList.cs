using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>The attributes in braces after a heading or a container's name: <c>{#id .class key=value key="two words"}</c>.</summary>
internal sealed record AttributeList(ImmutableArray<string> Classes, ImmutableArray<KeyValuePair<string, string>> Values)
{
    /// <summary>The key of <c>#id</c>.</summary>
    public const string IdName = "id";

    public static AttributeList Empty { get; } = new([], []);

    /// <summary>The value of a key; null if it is not given.</summary>
    public string? Find(string key) => Values.FirstOrDefault(value => value.Key == key).Value;

    /// <summary>Reads a list with its braces; null if the text is anything else.</summary>
    public static AttributeList? Parse(string text)
    {
        if (text.Length < 2 || text[0] != '{' || text[^1] != '}')
        {
            return null;
        }

        ImmutableArray<string>.Builder classes = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<KeyValuePair<string, string>>.Builder values = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        ReadOnlySpan<char> rest = text.AsSpan(1, text.Length - 2).Trim();
        while (rest.Length > 0)
        {
            int end = rest.IndexOfAny(" \t=");
            ReadOnlySpan<char> word = end < 0 ? rest : rest[..end];
            rest = rest[word.Length..];
            if (rest is ['=', ..] && IsName(word))
            {
                if (TakeValue(ref rest) is not { } value)
                {
                    return null;
                }

                values.Add(new(word.ToString(), value));
            }
            else if (word is ['.', ..] && IsName(word[1..]))
            {
                classes.Add(word[1..].ToString());
            }
            else if (word is ['#', ..] && (IsName(word[1..]) || IsValue(word[1..])))
            {
                values.Add(new(IdName, word[1..].ToString()));
            }
            else
            {
                return null;
            }

            rest = rest.TrimStart(" \t");
        }

        return classes.Count + values.Count == 0 ? null : new AttributeList(classes.ToImmutable(), values.ToImmutable());
    }

    private static string? TakeValue(ref ReadOnlySpan<char> rest)
    {
        rest = rest[1..];
        char quote = rest.Length > 0 && rest[0] is '"' or '\'' ? rest[0] : '\0';
        int end = quote == '\0' ? rest.IndexOfAny(' ', '\t') : rest[1..].IndexOf(quote) + 1;
        if (quote != '\0' && end == 0)
        {
            return null;
        }

        end = end < 0 ? rest.Length : end;
        string value = (quote == '\0' ? rest[..end] : rest[1..end]).ToString();
        rest = quote == '\0' ? rest[end..] : rest[(end + 1)..];
        return value;
    }

    // An id that the report gives.
    private static bool IsValue(ReadOnlySpan<char> word) =>
        word is [SlotMark.Open, .. var index, SlotMark.Close] && !index.ContainsAnyExceptInRange('0', '9');

    private static bool IsName(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return word.Length > 0 && !char.IsAsciiDigit(word[0]);
    }
}
