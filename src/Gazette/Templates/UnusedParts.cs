using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Templates;

/// <summary>Parts that a report gives and that its template names nowhere: they would be missing from the document without a word.</summary>
internal static partial class UnusedParts
{
    /// <summary>The parts that the files of a template name nowhere.</summary>
    public static ImmutableArray<Member<Report>> Of(IEnumerable<SourceFile> files)
    {
        HashSet<string> named = [.. files.SelectMany(file => Tag().Matches(file.Text)).SelectMany(tag => Name().Matches(tag.Value)).Select(name => name.Value)];
        return [.. ReportMembers.Report.Members.Where(member => member.IsFor(KeyUse.Part) && !named.Contains(member.Name))];
    }

    /// <summary>Adds a warning for each of the parts that the report gives.</summary>
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
