using System.Collections.Immutable;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Tracing.Comparing;

namespace Gazette.Building;

/// <summary>
/// Compares two sets of reports, such as the rows of two tables: those of one name, and of the rest, those of one organization. Of the older set, only
/// what is compared is held; the newer one is read report by report.
/// </summary>
internal sealed class ReportSets(ReportCompiler compiler, CompileOptions options, DiagnosticBag bag)
{
    private readonly ReportBuilder _builder = new(compiler, options, new BatchOptions(1));
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    // Nobody knows what a table has that cannot be read to its end.
    private bool _isCutOff;

    /// <summary>Null with the reasons in the bag.</summary>
    public ComparedVersions? Compare(IEnumerable<ReportInput> before, IEnumerable<ReportInput> after)
    {
        List<(string Name, ComparedReport Report)> old = [.. Read(before)];
        ILookup<string, int> byName = Enumerable.Range(0, old.Count).ToLookup(index => old[index].Name, StringComparer.Ordinal);
        bool[] isTaken = new bool[old.Count];
        List<(string Name, Differences? Differences, ComparedReport? New)> found = [];
        foreach ((string name, ComparedReport report) in Read(after))
        {
            int match = byName[name].FirstOrDefault(index => !isTaken[index], -1);
            found.Add(match < 0 ? (name, null, report) : (name, Differences.Of(old[match].Report, report), null));
            if (match >= 0)
            {
                isTaken[match] = true;
                old[match] = (name, null!);
            }
        }

        List<(string Name, ComparedReport Report)> left = [.. old.Where((_, index) => !isTaken[index])];
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].New is { Organization: { } organization } report
                && left.FindAll(other => other.Report.Organization == organization) is [var only]
                && found.Count(other => other.New?.Organization == organization) == 1)
            {
                left.Remove(only);
                found[i] = (found[i].Name, Differences.Of(only.Report, report), null);
            }
        }

        return _isCutOff ? null : Sum(found, [.. left.Select(report => report.Name).Where(name => !_broken.Contains(name))]);
    }

    private ComparedVersions Sum(List<(string Name, Differences? Differences, ComparedReport? New)> found, ImmutableArray<string> gone)
    {
        ImmutableArray<CommonDifference> common =
            CommonDifference.Find([.. found.Where(part => part.Differences is not null).Select(part => (part.Name, part.Differences!))]);
        HashSet<string> told = [.. common.Select(difference => CommonDifference.KeyOf(difference.Line))];
        ImmutableArray<FolderDifference>.Builder parts = ImmutableArray.CreateBuilder<FolderDifference>();
        int same = 0;
        foreach ((string name, Differences? differences, _) in found)
        {
            Differences? own = differences is null ? null
                : differences with { Lines = [.. differences.Changed.Where(line => !told.Contains(CommonDifference.KeyOf(line)))] };
            if (own is { IsSame: true })
            {
                same++;
            }
            else if (own is not null || !_broken.Contains(name))
            {
                parts.Add(new FolderDifference(name, own is null ? DifferenceKind.Added : DifferenceKind.Changed, own));
            }
        }

        parts.AddRange(gone.Select(name => new FolderDifference(name, DifferenceKind.Removed, null)));
        return new ComparedVersions(AreMany: true, parts.ToImmutable()) { Same = same, Common = common };
    }

    private IEnumerable<(string Name, ComparedReport Report)> Read(IEnumerable<ReportInput> inputs)
    {
        foreach (ReportInput input in inputs)
        {
            DiagnosticBag own = new();
            own.AddRange(input.Diagnostics);
            Compilation? read = own.HasErrors ? null : _builder.ReadReport(input.Read(), own);
            own.AddRange(read?.Diagnostics ?? []);
            bag.AddRange(own.ToSorted().Where(diagnostic => diagnostic.Severity == Severity.Error));
            if (!own.HasErrors && read?.Report is { } report)
            {
                yield return (input.Name, ComparedReport.Of(report));
            }
            else
            {
                _broken.Add(input.Name);
                _isCutOff |= input.IsEndOfTable;
            }
        }
    }
}
