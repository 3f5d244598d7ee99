using Gazette.Sources;
using Scriban.Runtime;

namespace Gazette.Templates.Rendering;

/// <summary>Where a rendering writes to: Scriban writes the words around the tags, and our context the values, each with its place.</summary>
internal interface IValueOutput : IScriptOutput
{
    /// <param name="source">The text of the report that the markup consists of.</param>
    public void AddMarkup(string markup, SourceSpan place, LocatedText? source);

    public void AddSlot(LocatedText text, SourceSpan place);

    /// <summary>Whether Markdown may be printed where the template is now; if not, it says why.</summary>
    public void ExpectMarkup(SourceSpan place)
    {
    }

    /// <summary>Whether what is printed now stands in an item of a list or in a quote, where its further lines must stay.</summary>
    public bool IsInItem => false;

    /// <summary>Leaves out the clause around this point, because a value that it may do without is missing.</summary>
    public void AddGap();

    /// <summary>An output for what is between <c>capture</c> and its <c>end</c>.</summary>
    public IValueOutput ForCapture();

    /// <summary>What such an output has collected, as the value of a name.</summary>
    public object ToValue();

    /// <summary>What was captured before, as it was rendered.</summary>
    public void AddCaptured(MappedText captured);
}
