using Gazette.Sources;
using Scriban;
using Scriban.Runtime;

namespace Gazette.Templates.Values;

/// <summary>The one member of a text: its length.</summary>
internal sealed class LocatedTextMembers : IObjectAccessor
{
    public static readonly LocatedTextMembers Accessor = new();

    private const string Size = "size";

    public bool HasIndexer => false;

    public Type IndexType => null!;

    public int GetMemberCount(TemplateContext context, Scriban.Parsing.SourceSpan span, object target) => 1;

    public IEnumerable<string> GetMembers(TemplateContext context, Scriban.Parsing.SourceSpan span, object target) => [Size];

    public bool HasMember(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, string member) => member == Size;

    public bool TryGetValue(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, string member, out object? value)
    {
        value = member == Size ? ((LocatedText)target).Length : null;
        return value is not null;
    }

    public bool TrySetValue(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, Scriban.Parsing.SourceSpan span, object target, object index, object? value) => false;
}
