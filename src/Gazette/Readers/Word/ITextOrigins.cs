using Gazette.Documents;
using Gazette.Sources;

namespace Gazette.Readers.Word;

/// <summary>Knows for the bytes of a filled part where each of them came from.</summary>
internal interface ITextOrigins
{
    /// <summary>Adds the runs that a stretch of text, without markup in it, consists of.</summary>
    public void Add(int start, int end, List<TextRun> runs);

    /// <summary>Where a byte came from, for what is no text.</summary>
    public SourceSpan PlaceOf(int at);

    /// <summary>The picture that was put into a drawing; null if it is one of the file that was filled.</summary>
    public Image? PictureOf(int drawing);
}
