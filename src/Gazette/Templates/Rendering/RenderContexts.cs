using Gazette.Sources;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Rendering;

/// <summary>The contexts of one template's renderings. To make one costs as much as to render a page, so that they serve again and again.</summary>
internal sealed class RenderContexts(RenderLimits limits)
{
    private readonly Pool<RenderContext> _spare = new(static () => new RenderContext());

    public RenderLimits Limits => limits;

    /// <summary>A context for one rendering, as good as new.</summary>
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

    /// <summary>Takes a context back after a rendering without mistakes; a mistake may leave anything behind in it.</summary>
    public void End(RenderContext context)
    {
        context.End();
        _spare.Return(context);
    }
}
