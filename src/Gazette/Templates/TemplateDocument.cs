using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;
using Scriban.Syntax;

namespace Gazette.Templates;

/// <summary>One parsed <c>*.md.sbn</c> or Word file with its partials, checked once for all reports.</summary>
/// <param name="Name">The file's name without extension and language.</param>
/// <param name="Files">The document's file first, then those of its partials.</param>
/// <param name="References">What the document and the partials it includes need from a report.</param>
/// <param name="Uses">The members that they name.</param>
internal record TemplateDocument(
    string Name,
    ScriptPage Page,
    ImmutableArray<SourceFile> Files,
    FrozenDictionary<string, TemplatePartial> Partials,
    ImmutableArray<TemplateReference> References,
    ImmutableArray<MemberUse> Uses)
{
    private readonly Pool<RenderBuffer> _buffers = new(static () => new RenderBuffer());

    /// <summary>A place in the document or in one of its partials.</summary>
    public virtual SourceSpan Locate(Scriban.Parsing.SourceSpan span)
    {
        foreach (SourceFile file in Files)
        {
            if (file.Path == span.FileName)
            {
                return TemplateParser.Place(file, span);
            }
        }

        return Files[0].Span(0, 0);
    }

    /// <summary>Takes what the document prints.</summary>
    public virtual TemplateOutput CreateOutput(RenderLimits limits) => new RenderedOutput(Files, limits.OutputCharacters, _buffers);

    /// <summary>The names that the document sees, made of those that all templates see.</summary>
    public virtual TemplateObject ScopeOf(ReportScope scope, Report report, LanguageRules language) => scope;

    /// <summary>Reports what only this document can find missing in a report.</summary>
    public virtual void Check(Report report, DiagnosticBag bag)
    {
    }
}

/// <summary>A parsed <c>_name.md.sbn</c>.</summary>
internal sealed record TemplatePartial(SourceFile File, ScriptPage Page);
