using Gazette.Diagnostics;

namespace Gazette.Building;

/// <summary>A file or folder cannot be written; the whole sentence is given in every language of the user interface.</summary>
public sealed class OutputException(Words words) : IOException(words.English)
{
    public Words Words { get; } = words;
}
