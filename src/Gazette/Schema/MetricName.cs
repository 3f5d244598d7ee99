using System.Collections.Frozen;

namespace Gazette.Schema;

/// <summary>The names that texts and templates can write in <c>{{ }}</c>: letters of any script, digits and <c>_</c>, not beginning with a digit.</summary>
internal static class MetricName
{
    // Reserved words of templates: a metric with such a name could never be printed.
    private static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(
        [
            "break", "capture", "case", "continue", "do", "else", "empty", "end", "false", "for", "func", "if", "import", "in", "include",
            "null", "readonly", "ret", "tablerow", "this", "true", "when", "while", "with", "wrap",
        ],
        StringComparer.Ordinal);

    // What is neither a letter nor a digit: in ASCII, in general punctuation, and among the marks of Chinese.
    private const string Marks = "\\x00-/:-@\\[-\\^`{-\\xA9\u2000-\u206F\u3000-\u3004\u3008-\u3020\u3030\uFF00-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65";

    /// <summary>
    /// Nearly the same for a JSON Schema, which excludes reserved words separately. Not every validator knows classes of Unicode such as
    /// <c>\p{L}</c>, so this lists the marks that a name may not contain; signs of rare kinds pass.
    /// </summary>
    public const string Pattern = "^[^0-9\uFF10-\uFF19" + Marks + "][^" + Marks + "]*$";

    public static IEnumerable<string> ReservedWords => Reserved.Order(StringComparer.Ordinal);

    public static bool IsReserved(string name) => Reserved.Contains(name);

    public static bool IsValid(string name)
    {
        if (IsReserved(name) || name.Length == 0 || char.IsDigit(name[0]))
        {
            return false;
        }

        foreach (char c in name)
        {
            if (c != '_' && !char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
