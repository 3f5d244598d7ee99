using Scriban;

namespace Gazette.Templates.Values;

/// <summary>The members of a value as names of their own, between <c>{{ with x }}</c> and its <c>{{ end }}</c>.</summary>
internal sealed class MemberScope(TemplateObject opened) : TemplateObject
{
    public override string Shape => opened.Shape;

    public override object? Get(string member) => opened.Get(member);

    public override IEnumerable<string> GetMembers() => opened.GetMembers();

    /// <summary>Only names that the value knows are found here; others are looked for outside.</summary>
    public override bool TryGetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, out object? value)
    {
        value = opened.Get(member);
        return value is not null || opened.GetMembers().Contains(member);
    }
}
