using Gazette.Diagnostics;

namespace Gazette.Building;

/// <summary>Documents cannot be written; the reason is given in every language of the user interface.</summary>
public sealed class OutputException(Words words) : IOException(words.English)
{
    public Words Words { get; } = words;
}
