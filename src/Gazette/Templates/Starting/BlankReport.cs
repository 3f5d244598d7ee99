using System.Text;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Templates.Programs;

namespace Gazette.Templates.Starting;

/// <summary>
/// A report with everything that a template asks for, to be filled in by its user: it can be built as it is. Metrics have the labels that the words
/// around their tags suggest.
/// </summary>
/// <param name="Text">The report file.</param>
/// <param name="Pictures">The pictures that it refers to, beside it.</param>
internal sealed record BlankReport(string Text, IReadOnlyList<string> Pictures)
{
    // The same in every language, and easy to find.
    private static readonly string Blank = "…";

    private static readonly string[] ReadyKeys = ["template", "language", "metrics", "fields"];

    /// <param name="template">The path of the template, as the report names it.</param>
    /// <param name="documents">The template's documents in the language.</param>
    public static BlankReport Write(string template, TemplateRequirements request, Language language, IReadOnlyList<TemplateDocument> documents)
    {
        AskedValues asked = new();
        foreach (TemplateDocument document in documents)
        {
            asked.Visit(document.Page);
        }

        List<string> pictures = [];
        StringBuilder yaml = new();
        yaml.Append("template: ").Append(Quote(template)).Append("\nlanguage: ").Append(language.Tag).Append('\n');
        foreach (Key key in ReportMembers.Report.Keys.Where(key => !ReadyKeys.Contains(key.Name, StringComparer.Ordinal)))
        {
            if (request.RequiredKeys.Contains(key.Name) || asked.Root.Find(key.Name) is not null)
            {
                yaml.Append(key.Name).Append(':');
                if (asked.Root.Find(key.Name) is { List.Members: not [] } list)
                {
                    Write(key.Name, list, "", yaml, pictures);
                }
                else
                {
                    yaml.Append(' ').Append(ValueOf(key));
                }

                yaml.Append('\n');
            }
        }

        WriteMetrics(request, language, asked.Root.Find("metrics"), yaml);
        WriteFields(request, asked.Root.Find("fields"), [.. documents.SelectMany(document => document.References)], yaml, pictures);
        return new BlankReport(yaml.ToString(), pictures);
    }

    private static string ValueOf(Key key) => key.Name switch
    {
        "issued" => "2026-01-01",
        "period" => "2026",
        "draft" => "false",
        _ => key.Shape.Items is null ? Blank : $"[ {Blank} ]",
    };

    private static void WriteMetrics(TemplateRequirements request, Language language, AskedValue? asked, StringBuilder yaml)
    {
        RequestedMetric[] metrics =
        [
            .. request.Metrics,
            .. (asked?.Members ?? []).Where(member => member.Value.List is null && MetricName.IsValid(member.Name))
                .Select(member => member.Name)
                .Except(request.Metrics.Select(metric => metric.Id))
                .Select(id => new RequestedMetric(id, LocalizedText.Of(id), null, MetricKind.Count, Required: false)),
        ];
        yaml.Append(metrics.Length == 0 ? "" : "\nmetrics:\n");
        foreach (RequestedMetric metric in metrics)
        {
            yaml.Append($"  {metric.Id}: {{ label: {Quote(metric.Label.In(language))}, value: 0");
            yaml.Append(metric.Unit is { Length: > 0 } unit ? $", unit: {Quote(unit)} }}\n" : " }\n");
        }
    }

    private static void WriteFields(
        TemplateRequirements request, AskedValue? asked, TemplateReference[] references, StringBuilder yaml, List<string> pictures)
    {
        string[] names = [.. request.Fields.Select(field => field.Id).Union((asked?.Members ?? []).Select(member => member.Name))];
        yaml.Append(names.Length == 0 ? "" : "\nfields:\n");
        foreach (string name in names)
        {
            yaml.Append("  ").Append(Quote(name)).Append(':');
            Write(name, asked?.Find(name) ?? new AskedValue(), "  ", yaml, pictures);
            TemplateReference? reference = references.FirstOrDefault(reference => reference.Owner == "fields" && reference.Name == name);
            string label = reference is null ? "" : TagWords.LabelOf(reference);
            yaml.Append(label.Any(c => c > '\u2E80') && label != name ? $"   # {label}\n" : "\n");
        }
    }

    private static void Write(string name, AskedValue value, string indent, StringBuilder yaml, List<string> pictures)
    {
        if (value.IsPicture)
        {
            pictures.Add($"{name}.png");
            yaml.Append(' ').Append(name).Append(".png");
        }
        else if (value.List is { Members: [] or [("size", _)] })
        {
            yaml.Append($" [ {Blank} ]");
        }
        else if (value.List is { } item)
        {
            yaml.Append('\n').Append(indent).Append("  -");
            WriteMembers(item, indent + "    ", yaml, pictures);
        }
        else if (value.Members.Count > 0)
        {
            WriteMembers(value, indent + "  ", yaml, pictures);
        }
        else
        {
            yaml.Append(' ').Append(Blank);
        }
    }

    private static void WriteMembers(AskedValue value, string indent, StringBuilder yaml, List<string> pictures)
    {
        foreach ((string member, AskedValue inner) in value.Members)
        {
            string start = yaml[^1] == '-' ? " " : "\n" + indent;
            yaml.Append(start).Append(Quote(member)).Append(':');
            Write(member, inner, indent, yaml, pictures);
        }
    }

    private static string Quote(string text) =>
        text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '_' or '-' or '/' or '.' or '（' or '）' or '…')
            && char.IsLetter(text[0]) && text[^1] != ' ' && text is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off")
            ? text
            : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
