using Gazette.Sources;

namespace Gazette.Batches;

/// <summary>
/// Which report has which document, on this system or on one that takes two names for one. The first report to ask for a name has
/// it. Only what is needed to name the owner is held, so that there may be any number of them.
/// </summary>
internal sealed class ClaimedNames
{
    private readonly Dictionary<ContentHash, Owner> _owners = [];

    /// <summary>Null when the name was free; otherwise the place of the report that has it.</summary>
    public SourceSpan? Claim(string stem, string report, int line)
    {
        ContentHash key = KeyOf(stem);
        return _owners.TryGetValue(key, out Owner owner) ? owner.Span : Take(key, new Owner(report, line));
    }

    public bool IsTaken(string stem) => _owners.ContainsKey(KeyOf(stem));

    private SourceSpan? Take(ContentHash key, Owner owner)
    {
        _owners.Add(key, owner);
        return null;
    }

    private static ContentHash KeyOf(string stem) => ContentHash.Of(OutputName.KeyOf(stem));

    private readonly record struct Owner(string Report, int Line)
    {
        public SourceSpan Span => Line > 0 ? new SourceFile(Report, "", Line).Span(0, 0) : new SourceFile(Report, "").Whole;
    }
}
