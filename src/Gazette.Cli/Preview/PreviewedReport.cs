using Gazette.Building;
using Gazette.Sources;

namespace Gazette.Cli.Preview;

/// <summary>A report of the preview's list.</summary>
/// <param name="Key">What the page calls it: it says nothing of where the report is.</param>
internal sealed record PreviewedReport(string Key, ReportInput Input)
{
    /// <summary>The digits of a hash.</summary>
    public const int KeyLength = 32;

    /// <summary>The first of these, each with a key that it keeps when others come and go.</summary>
    public static IEnumerable<PreviewedReport> Of(IEnumerable<ReportInput> inputs)
    {
        Dictionary<(string Path, string Name), int> seen = [];
        foreach (ReportInput input in inputs)
        {
            int before = seen.GetValueOrDefault((input.Path, input.Name));
            seen[(input.Path, input.Name)] = before + 1;
            yield return new PreviewedReport(ContentHash.Of([input.Path, input.Name, new string('+', before)]).ToString(), input);
        }
    }
}
