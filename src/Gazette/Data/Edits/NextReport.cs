using Gazette.Data.Formats;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Reports;

namespace Gazette.Data.Edits;

/// <summary>The report of the next period, as a text to fill in.</summary>
public sealed record NextReport(string Text, Period Period)
{
    /// <summary>The template that a report names; null if it names none or cannot be read.</summary>
    public static string? TemplateOf(string path, byte[] bytes)
    {
        DiagnosticBag unsaid = new();
        return SourceDecoder.Decode(path, bytes, unsaid) is { } file && DataLoader.Load(file, unsaid) is DataMap map
            ? (map.Entries.FirstOrDefault(entry => entry.Key == "template").Value as DataScalar)?.Text
            : null;
    }

    /// <summary>Made from the report of this period; null with the reason in the bag if that cannot be read or says no period.</summary>
    /// <param name="previous">The path of the old report from the new one.</param>
    /// <param name="rebase">The path from the new report of a file that is named from the old one.</param>
    /// <param name="template">The path of the template from the new report; null if it is named as before.</param>
    /// <param name="language">Of the comments.</param>
    public static NextReport? Of(
        string path, byte[] bytes, string previous, string? template, Func<string, string> rebase, SpokenLanguage language, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);
        ArgumentNullException.ThrowIfNull(rebase);
        if (SourceDecoder.Decode(path, bytes, bag) is not { } file || DataLoader.Load(file, bag) is not { } root)
        {
            return null;
        }

        if (root is not DataMap map)
        {
            bag.Add(DataDiagnostics.ReportIsNotMap(root));
            return null;
        }

        DataScalar? period = map.Entries.FirstOrDefault(entry => entry.Key == "period").Value as DataScalar;
        Period? old = period is null ? null : DateText.ReadPeriod(period.Text);
        if (old?.Next is not { } next)
        {
            bag.Add(period is null ? DataDiagnostics.NoPeriodToFollow(file) : DataDiagnostics.BadPeriod(period));
            return null;
        }

        return new NextReport(new NextReportText(file, map, old, next, rebase, language).Write(previous, template), next);
    }
}
