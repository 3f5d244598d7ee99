using Gazette.Reports;

namespace Gazette.Compiling.Files;

/// <summary>The metrics and fields of a report that a <see cref="NamePattern"/> may name files by.</summary>
internal static class NamedValues
{
    /// <summary>The value as a table prints it; empty if the report has none.</summary>
    /// <param name="path"><c>metrics.lectures</c>, <c>fields.village</c>.</param>
    public static string Find(string path, Report report, TemplateChoice choice) => path.Split('.') switch
    {
        ["metrics", var id] => report.Metrics.FirstOrDefault(metric => metric.Id == id) is { } metric ? choice.Language.Compact(metric.Value) : "",
        ["fields", .. var steps] => FindField(steps, report, choice),
        _ => "",
    };

    private static string FindField(string[] steps, Report report, TemplateChoice choice)
    {
        FieldValue? value = report.Fields;
        foreach (string step in steps)
        {
            value = (value as FieldMap)?.Entries.FirstOrDefault(entry => entry.Key == step).Value;
        }

        return value switch
        {
            FieldText text => choice.Template.Fill(text.Text, report, choice.Language),
            FieldNumber number => number.Text.Text,
            _ => "",
        };
    }
}
