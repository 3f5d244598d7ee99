using System.Collections.Immutable;
using System.Text;
using Gazette.Sources;

namespace Gazette.Templates.Rendering;

/// <summary>Collects a rendering while its length is not known. Used for one document after another, so that it has grown when the next one begins.</summary>
internal sealed class RenderBuffer
{
    // Enough for a short report.
    private const int Characters = 1024;
    private const int Pieces = 64;

    public StringBuilder Text { get; } = new(Characters);

    public ImmutableArray<MappedSegment>.Builder Segments { get; } = ImmutableArray.CreateBuilder<MappedSegment>(Pieces);

    public ImmutableArray<LocatedText>.Builder Slots { get; } = ImmutableArray.CreateBuilder<LocatedText>(Pieces);

    public List<MappedWords> Words { get; } = [];

    public void Clear()
    {
        Text.Clear();
        Segments.Clear();
        Slots.Clear();
        Words.Clear();
    }
}
