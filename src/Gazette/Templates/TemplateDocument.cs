using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazette.Sources;
using Scriban.Syntax;

namespace Gazette.Templates;

/// <summary>One parsed <c>*.md.sbn</c> with its partials, checked once for all reports.</summary>
/// <param name="Name">The file's name without <c>.md.sbn</c> and language.</param>
/// <param name="Files">The document's file first, then those of its partials.</param>
/// <param name="References">What the document and the partials it includes need from a report.</param>
/// <param name="Uses">The members that they name.</param>
internal sealed record TemplateDocument(
    string Name,
    ScriptPage Page,
    ImmutableArray<SourceFile> Files,
    FrozenDictionary<string, TemplatePartial> Partials,
    ImmutableArray<TemplateReference> References,
    ImmutableArray<MemberUse> Uses)
{
    /// <summary>A place in the document or in one of its partials.</summary>
    public SourceSpan Locate(Scriban.Parsing.SourceSpan span)
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
}

/// <summary>A parsed <c>_name.md.sbn</c>.</summary>
internal sealed record TemplatePartial(SourceFile File, ScriptPage Page);
