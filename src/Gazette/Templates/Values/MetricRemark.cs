using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>The note or the source of a metric.</summary>
internal sealed class MetricRemark(Phrase words)
{
    /// <summary>As it is written in the file.</summary>
    public Phrase Words { get; } = words;

    /// <summary>With its values filled in; until then as it is written, so that remarks cannot refer to each other in a circle.</summary>
    public LocatedText Text { get; set; } = LocatedText.Of(words);

    /// <summary>Whether a template has asked for it.</summary>
    public bool IsRead { get; private set; }

    public LocatedText Read()
    {
        IsRead = true;
        return Text;
    }
}
