using Gazette.Diagnostics;

namespace Gazette.Batches;

/// <summary>Which reports of a run would write the same file as another, on this system or on one that takes both names for one.</summary>
internal sealed class NameCollisions
{
    private readonly Dictionary<ReportInput, Diagnostic> _byReport = new(ReferenceEqualityComparer.Instance);

    public NameCollisions(IEnumerable<(ReportInput Input, IReadOnlyList<string> Names)> reports)
    {
        Dictionary<string, ReportInput> owners = new(StringComparer.Ordinal);
        foreach ((ReportInput input, IReadOnlyList<string> names) in reports)
        {
            foreach (string name in names)
            {
                string key = OutputName.KeyOf(name);
                if (!owners.TryAdd(key, input))
                {
                    _byReport.TryAdd(owners[key], BatchDiagnostics.SameOutput(owners[key], input, name));
                    _byReport.TryAdd(input, BatchDiagnostics.SameOutput(input, owners[key], name));
                }
            }
        }
    }

    public Diagnostic? Find(ReportInput input) => _byReport.GetValueOrDefault(input);
}
