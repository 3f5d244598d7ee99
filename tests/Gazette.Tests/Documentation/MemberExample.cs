using System.Diagnostics;
using Gazette.Templates;

namespace Gazette.Tests.Documentation;

/// <summary>A line of a template that prints a name of the top, or a member of a value.</summary>
/// <param name="Owner">The shape of the value; empty at the top.</param>
internal sealed record MemberExample(string Owner, string Name, string Template)
{
    /// <summary>One for every name that templates know.</summary>
    public static IEnumerable<MemberExample> All =>
    [
        .. from name in TemplateNames.Globals.OrderBy(name => name.Key, StringComparer.Ordinal)
           select new MemberExample("", name.Key, Print(name.Key, name.Value)),
        .. from shape in TemplateNames.Shapes.OrderBy(shape => shape.Key, StringComparer.Ordinal)
           from member in shape.Value.Value.OrderBy(member => member.Key, StringComparer.Ordinal)
           let value = member.Key == "parts" ? "metrics.visits" : ValueOf(shape.Key)
           select new MemberExample(shape.Key, member.Key, Within(shape.Key, Print($"{value}.{member.Key}", member.Value))),
    ];

    // Where the report of the examples has a value of a shape.
    private static string ValueOf(string shape) => shape switch
    {
        "report" or "letterhead" or "colophon" or "period" or "for" or "while" => shape,
        "collected" => "report.collected",
        "section" => "sections[0]",
        "item" => "sections[0].items[0]",
        "attachment" => "attachments[0]",
        "metric" => "metrics.loans",
        "quantity" => "metrics.loans.previous",
        "change" => "metrics.loans.change",
        "date" => "report.issued",
        "duration" => "(timespan.from_hours 36.5)",
        "field" => "f",
        "list" => "sections",
        "text" => "report.title",
        "image" => "sections[0].image",
        _ => throw new UnreachableException($"the examples have no value of shape `{shape}`"),
    };

    private static string Within(string shape, string printed) => shape switch
    {
        "for" => $"{{{{ for x in ['a', 'b'] }}}}{printed} {{{{ end }}}}",
        "while" => $"{{{{ n = 2; while n > 0; n = n - 1 }}}}{printed} {{{{ end }}}}",
        "field" => $"{{{{ for f in fields }}}}{printed} {{{{ end }}}}",
        _ => printed,
    };

    private static string Print(string value, string shape) => shape switch
    {
        "flag" => $"{{{{ {value} ? 'yes' : 'no' }}}}",
        "table" => $"{{{{ table {value} }}}}",
        "image" => $"{{{{ image {value} }}}}",
        "function" => $"{{{{ {value} metrics.renewals }}}}",
        ['[', ..] => $"{{{{ size {value} }}}}",
        "for" => "{{ for x in ['a', 'b'] }}{{ for.index }} {{ end }}",
        "while" => "{{ n = 2; while n > 0; n = n - 1 }}{{ while.index }} {{ end }}",
        "report" or "letterhead" or "colophon" or "collected" or "section" or "metrics" or "fields" => $"{{{{ {value} | object.keys | list }}}}",
        "" => $"{{{{ {value} | object.kind }}}}",
        _ => $"{{{{ {value} }}}}",
    };
}
