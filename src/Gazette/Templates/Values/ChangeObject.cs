using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>A change of a metric: prints as a clause, up 23.1% year on year, and has a short form for tables: +23.1%.</summary>
internal sealed class ChangeObject(LocatedText clause, LocatedText shortForm) : TemplateObject
{
    public override string Shape => "change";

    public override object? Get(string member) => member == "short" ? shortForm : null;

    public override LocatedText Print() => clause;
}
