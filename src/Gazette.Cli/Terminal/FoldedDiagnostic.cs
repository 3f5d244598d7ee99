using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>Messages of one cause as one message: the first of them, how many there are, and where the first few are.</summary>
internal sealed class FoldedDiagnostic(Diagnostic first, RepeatedPlace place, string? column)
{
    private const int MostNames = 20;

    private readonly List<string> _names = [];
    private int _count;

    /// <summary>Shown in full.</summary>
    public Diagnostic First => first;

    /// <summary>The line that tells the places; null if there is only one.</summary>
    public Words? Places => _count < 2 ? null : place switch
    {
        RepeatedPlace.Report => DiagnosticWords.InReports(_count),
        RepeatedPlace.Row => DiagnosticWords.InRows(_count, _names),
        RepeatedPlace.Cell => DiagnosticWords.InCells(_count, column, _names),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <param name="name">What the reader calls the place: a cell, a row; null if it is not named.</param>
    public void Add(string? name)
    {
        _count++;
        if (name is not null && _names.Count < MostNames)
        {
            _names.Add(name);
        }
    }
}
