using System.Collections.ObjectModel;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>The members that a report was collected from: how many, which, and which are missing.</summary>
internal sealed class CollectedObject(Collected collected) : TemplateObject
{
    public override string Shape => "collected";

    public override object? Get(string member) => member switch
    {
        "count" => collected.Members.Length,
        "expected" => collected.Members.Length + collected.Missing.Length,
        "members" => Names(collected.Members),
        "missing" => Names(collected.Missing),
        _ => null,
    };

    private ReadOnlyCollection<object> Names(IEnumerable<string> names) => new([.. names.Select(name => LocatedText.Printed(name, collected.Span))]);
}
