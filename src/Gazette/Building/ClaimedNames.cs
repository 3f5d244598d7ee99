using Gazette.Compiling.Files;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>
/// Maps output names to the report that owns them, compared as a file system would that ignores case and width. The first report to claim a name gets
/// it. Only what is needed to name the owner is stored, so there may be any number of names.
/// </summary>
internal sealed class ClaimedNames
{
    // For each name: the owner's index in `_reports` in the upper half, its line in the lower half.
    private readonly HashIndex _owners = new();
    private readonly List<string> _reports = [];

    /// <summary>Null if the name was free; otherwise the place of the report that owns it.</summary>
    public SourceSpan? Claim(string stem, string report, int line)
    {
        ContentHash key = KeyOf(stem);
        if (_owners.Find(key) is { } owner)
        {
            return SpanOf(owner);
        }

        // All rows of one table come in succession, so only the last path needs to be compared.
        if (_reports.Count == 0 || _reports[^1] != report)
        {
            _reports.Add(report);
        }

        _owners.Set(key, ((long)(_reports.Count - 1) << 32) | (uint)line);
        return null;
    }

    public bool IsTaken(string stem) => _owners.Find(KeyOf(stem)) is not null;

    private SourceSpan SpanOf(long owner)
    {
        string report = _reports[(int)(owner >> 32)];
        int line = (int)owner;
        return line > 0 ? new SourceFile(report, "", line).Span(0, 0) : new SourceFile(report, "").Whole;
    }

    private static ContentHash KeyOf(string stem) => ContentHash.Of(OutputName.KeyOf(stem));
}
