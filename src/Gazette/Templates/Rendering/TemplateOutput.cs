using Gazette.Sources;

namespace Gazette.Templates.Rendering;

/// <summary>Takes what a template prints, and makes a document of it.</summary>
internal abstract class TemplateOutput : IValueOutput
{
    /// <summary>The template's own text, as a slice of the string that Scriban parsed.</summary>
    public abstract void Write(string text, int offset, int count);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>A value.</summary>
    public abstract void AddSlot(LocatedText text, SourceSpan place);

    /// <summary>A template says itself what belongs to a value, so that nothing around it is left out.</summary>
    public void AddGap()
    {
    }

    public virtual bool IsInItem => false;

    public virtual void ExpectMarkup(SourceSpan place)
    {
    }

    /// <param name="source">The text of the report that the markup consists of.</param>
    public abstract void AddMarkup(string markup, SourceSpan place, LocatedText? source);

    public abstract IValueOutput ForCapture();

    public abstract object ToValue();

    public abstract void AddCaptured(MappedText captured);

    public abstract RenderedDocument Finish(string name);
}
