using System.Collections.Immutable;

namespace Gazette.Diagnostics;

/// <summary>Collects the diagnostics of one report as it passes through the stages. Not thread-safe.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors { get; private set; }

    public int Count => _diagnostics.Count;

    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        _diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Turns every warning so far into an error.</summary>
    public void CountWarningsAsErrors()
    {
        for (int i = 0; i < _diagnostics.Count; i++)
        {
            if (_diagnostics[i].Severity == Severity.Warning)
            {
                _diagnostics[i] = _diagnostics[i] with { Severity = Severity.Error };
                HasErrors = true;
            }
        }
    }

    /// <summary>Sorted by file, line and column, then in the order of arrival; without duplicates.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => _diagnostics.Count == 0 ? [] :
    [
        .. _diagnostics
            .DistinctBy(d => (d.Rule, d.Message, d.Span, d.Severity))
            .OrderBy(d => d.Span.File.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Span.File.FirstLine)
            .ThenBy(d => d.Span.Start),
    ];
}
