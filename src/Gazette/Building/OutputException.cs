using Gazette.Diagnostics;

namespace Gazette.Building;

/// <summary>Documents cannot be written for a reason that Gazette knows, and says in each of its languages.</summary>
public sealed class OutputException(Words words) : IOException(words.English)
{
    public Words Words { get; } = words;
}
