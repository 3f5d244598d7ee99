using Gazette.Sources;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Rendering;

/// <summary>The contexts for rendering one template. Creating one costs as much as rendering a page, so they are reused.</summary>
internal sealed class RenderContexts(RenderLimits limits)
{
    private readonly Pool<RenderContext> _spare = new(static () => new RenderContext());

    public RenderLimits Limits => limits;

    /// <summary>A context in its initial state, for one rendering.</summary>
    public RenderContext Begin(
        TemplateObject scope,
        LanguageRules language,
        Func<Scriban.Parsing.SourceSpan, SourceSpan> locate,
        CancellationToken time,
        TemplateDocument? document = null)
    {
        long allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        RenderContext context = _spare.Take();
        context.Begin(scope, language, limits, locate, document, allocatedBefore, time);
        return context;
    }

    /// <summary>Returns a context after a rendering without errors; after an error its state is unknown, so it is dropped.</summary>
    public void End(RenderContext context)
    {
        context.End();
        _spare.Return(context);
    }
}
