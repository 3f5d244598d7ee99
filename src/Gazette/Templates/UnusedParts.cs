using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Templates;

/// <summary>Finds parts of a report that its template never uses: they would silently be missing from the document.</summary>
internal static partial class UnusedParts
{
    /// <summary>The parts that the files of a template never mention.</summary>
    public static ImmutableArray<Member<Report>> Of(IEnumerable<SourceFile> files)
    {
        HashSet<string> named = [.. files.SelectMany(file => Tag().Matches(file.Text)).SelectMany(tag => Name().Matches(tag.Value)).Select(name => name.Value)];
        return [.. ReportMembers.Report.Members.Where(member => member.IsFor(KeyUse.Part) && !named.Contains(member.Name))];
    }

    /// <summary>Adds a warning for each unused part that the report contains.</summary>
    public static void Check(Report report, ImmutableArray<Member<Report>> unused, string template, DiagnosticBag bag)
    {
        foreach (Member<Report> part in unused)
        {
            if (part.Place?.Invoke(report) is { } span)
            {
                bag.Add(TemplateDiagnostics.UnusedPart(part.Name, span, template));
            }
        }
    }

    [GeneratedRegex(@"\{\{(?:[^}]|\}(?!\}))*\}\}")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[A-Za-z_]\w*")]
    private static partial Regex Name();
}
