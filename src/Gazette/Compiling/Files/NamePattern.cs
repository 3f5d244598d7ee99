using System.Diagnostics;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Documents;

namespace Gazette.Compiling.Files;

/// <summary>How output files are named: text with placeholders such as <c>{{ organization }}-{{ period }}</c>, and <c>/</c> for folders.</summary>
public sealed class NamePattern
{
    private static readonly string[] Known = ["organization", "period", "title", "name"];

    // Literal text at even indices, names of values at odd ones.
    private readonly string[] _parts;

    private NamePattern(string text, string[] parts) => (Text, _parts) = (text, parts);

    /// <summary>The report's own name.</summary>
    public static NamePattern Default { get; } = new("{{ name }}", ["", "name", ""]);

    /// <summary>The pattern as the user wrote it.</summary>
    public string Text { get; }

    /// <summary>Null if a placeholder is unknown or not closed; <paramref name="problem"/> says which.</summary>
    public static NamePattern? Parse(string text, out Words? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> parts = [];
        int at = 0;
        while (text.IndexOf("{{", at, StringComparison.Ordinal) is >= 0 and int open)
        {
            int close = text.IndexOf("}}", open, StringComparison.Ordinal);
            string name = close < 0 ? "" : text[(open + 2)..close].Trim();
            if (close < 0 || !Known.Contains(name, StringComparer.Ordinal))
            {
                problem = close < 0 ? NamePatternWords.NotClosed(text) : NamePatternWords.Unknown(name, Known);
                return null;
            }

            parts.Add(text[at..open]);
            parts.Add(name);
            at = close + 2;
        }

        parts.Add(text[at..]);
        problem = null;
        return new NamePattern(text, [.. parts]);
    }

    /// <summary>
    /// The name of a report's documents, safe to use as a file name; null with a diagnostic if the report lacks a value that the pattern needs.
    /// </summary>
    internal string? Apply(ReportSource source, DocumentProperties properties, DiagnosticBag bag)
    {
        StringBuilder name = new();
        for (int i = 0; i < _parts.Length; i++)
        {
            string part = i % 2 == 0 ? _parts[i] : ValueOf(_parts[i], source, properties);
            if (i % 2 == 1 && part.Length == 0)
            {
                bag.Add(FileDiagnostics.NothingToNameBy(source, _parts[i]));
                return null;
            }

            name.Append(part);
        }

        return name.ToString();
    }

    // Only the pattern can name folders; a slash in a value of the report becomes part of a name.
    private static string ValueOf(string place, ReportSource source, DocumentProperties properties) => Read(place, source, properties).Replace('/', '_');

    private static string Read(string place, ReportSource source, DocumentProperties properties) => place switch
    {
        "organization" => properties.Organization,
        "period" => properties.Period,
        "title" => properties.Title,
        "name" => source.Name,
        _ => throw new UnreachableException(),
    };
}
