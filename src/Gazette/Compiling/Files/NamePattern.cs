using System.Diagnostics;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Documents;

namespace Gazette.Compiling.Files;

/// <summary>What output files are to be called: words with places such as <c>{{ organization }}-{{ period }}</c>, and <c>/</c> for folders.</summary>
public sealed class NamePattern
{
    private static readonly string[] Known = ["organization", "period", "title", "name"];

    // Literal text at even places, names of values at odd ones.
    private readonly string[] _parts;

    private NamePattern(string text, string[] parts) => (Text, _parts) = (text, parts);

    /// <summary>The report's own name and nothing else.</summary>
    public static NamePattern Default { get; } = new("{{ name }}", ["", "name", ""]);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Null when a place asks for something that is not known, or is not closed; <paramref name="problem"/> says which.</summary>
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

    /// <summary>The name of a report's documents, safe as a file's; a report that lacks what the pattern asks for gives null and a diagnostic.</summary>
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

    // A folder is what the pattern says, never what a report does.
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
