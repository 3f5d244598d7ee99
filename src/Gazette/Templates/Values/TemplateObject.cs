using Gazette.Sources;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>
/// What a template sees of a report: names that can be read but not written. Scriban never gets an ordinary .NET object, so a template cannot reach
/// anything that is not listed here.
/// </summary>
internal abstract class TemplateObject : IScriptObject
{
    /// <summary>The key in <see cref="TemplateNames.Shapes"/> that lists the members.</summary>
    public abstract string Shape { get; }

    public int Count => TemplateNames.MembersOf(Shape).Count;

    public bool IsReadOnly
    {
        get => true;
        set => throw new ScriptRuntimeException(default, ReadOnlyMessage);
    }

    private static string ReadOnlyMessage => "data of the report cannot be changed by a template";

    /// <summary>The value of a member; null if this report does not give it.</summary>
    public abstract object? Get(string member);

    /// <summary>Whether it counts as true where a template asks.</summary>
    public virtual bool IsTrue => true;

    /// <summary>The text that the object itself prints; null if it has none.</summary>
    public virtual LocatedText? Print() => null;

    public virtual IEnumerable<string> GetMembers() => TemplateNames.MembersOf(Shape);

    public virtual bool Contains(string member) => Get(member) is not null;

    public virtual bool TryGetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, out object? value)
    {
        // Names are checked before anything is rendered, so an unknown one here can only be a missing value, which printing reports.
        value = Get(member);
        return true;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, object? value, bool readOnly) =>
        throw new ScriptRuntimeException(span, ReadOnlyMessage);

    public bool Remove(string member) => throw new ScriptRuntimeException(default, ReadOnlyMessage);

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    public override string ToString() => Print()?.Text ?? "";
}
