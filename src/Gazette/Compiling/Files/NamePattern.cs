using System.Globalization;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Documents;

namespace Gazette.Compiling.Files;

/// <summary>
/// How output files are named: text with placeholders such as <c>{{ organization }}-{{ period }}</c> or <c>{{ fields.village }}</c>, and <c>/</c> for
/// folders.
/// </summary>
public sealed class NamePattern
{
    private const string Metrics = "metrics.";
    private const string Fields = "fields.";

    private static readonly string[] Known = ["organization", "period", "title", "issued", "name"];

    // Literal text at even indices, names of values at odd ones.
    private readonly string[] _parts;

    private NamePattern(string text, string[] parts)
    {
        Text = text;
        _parts = parts;
        UsesFields = parts.Where((part, index) => index % 2 == 1 && part.StartsWith(Fields, StringComparison.Ordinal)).Any();
    }

    /// <summary>The report's own name.</summary>
    public static NamePattern Default { get; } = new("{{ name }}", ["", "name", ""]);

    /// <summary>The pattern as the user wrote it.</summary>
    public string Text { get; }

    /// <summary>Whether fields of the report are in the names.</summary>
    internal bool UsesFields { get; }

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
            if (close < 0 || !IsKnown(name))
            {
                problem = close < 0 ? NamePatternWords.NotClosed(text) : NamePatternWords.Unknown(name, [.. Known, Metrics + "…", Fields + "…"]);
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
    /// <param name="find">The value of a metric or a field by its path; empty if the report has none.</param>
    internal string? Apply(ReportSource source, DocumentProperties properties, Func<string, string> find, DiagnosticBag bag)
    {
        StringBuilder name = new();
        for (int i = 0; i < _parts.Length; i++)
        {
            // Only the pattern can name folders; a slash in a value of the report becomes part of a name.
            string part = i % 2 == 0 ? _parts[i] : Read(_parts[i], source, properties, find).Replace('/', '_');
            if (i % 2 == 1 && part.Length == 0)
            {
                bag.Add(FileDiagnostics.NothingToNameBy(source, _parts[i]));
                return null;
            }

            name.Append(part);
        }

        return name.ToString();
    }

    private static bool IsKnown(string name) => Known.Contains(name, StringComparer.Ordinal)
        || (name.StartsWith(Metrics, StringComparison.Ordinal) && name.Length > Metrics.Length)
        || (name.StartsWith(Fields, StringComparison.Ordinal) && name.Length > Fields.Length);

    private static string Read(string place, ReportSource source, DocumentProperties properties, Func<string, string> find) => place switch
    {
        "organization" => properties.Organization,
        "period" => properties.Period,
        "title" => properties.Title,
        "issued" => properties.Issued is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "",
        "name" => source.Name,
        _ => find(place),
    };
}
