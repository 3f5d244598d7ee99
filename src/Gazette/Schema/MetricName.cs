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

    /// <summary>The same for a JSON Schema, which excludes reserved words separately.</summary>
    public const string Pattern = "^[\\p{L}_][\\p{L}\\p{Nd}_]*$";

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
