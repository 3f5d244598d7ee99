using Gazette.Compiling.Files;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>
/// Which report owns which output name; names are compared as a file system would that ignores case and width. The first report to ask for a
/// name has it. Only what is needed to name the owner is held, so that there may be any number of them.
/// </summary>
internal sealed class ClaimedNames
{
    // Of each name the owner's report, by its number here, and in the lower half its line.
    private readonly HashIndex _owners = new();
    private readonly List<string> _reports = [];

    /// <summary>Null when the name was free; otherwise the place of the report that has it.</summary>
    public SourceSpan? Claim(string stem, string report, int line)
    {
        ContentHash key = KeyOf(stem);
        if (_owners.Find(key) is { } owner)
        {
            return SpanOf(owner);
        }

        // The rows of a table come one after another.
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
