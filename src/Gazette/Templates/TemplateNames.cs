using System.Collections.Frozen;
using Gazette.Schema;
using Gazette.Templates.Functions;

namespace Gazette.Templates;

/// <summary>
/// The names that templates can use, as data: the top-level names, and the members of each kind of value. Used by the name checker before anything is
/// rendered, and for the help on an unknown name.
/// </summary>
internal static class TemplateNames
{
    /// <summary>Top-level names, with the shape of each; a shape in brackets is a list of it, an empty one can be anything.</summary>
    public static readonly FrozenDictionary<string, string> Globals =
        ReportMembers.Report.Members.Where(member => member.IsFor(KeyUse.TopName)).Select(member => KeyValuePair.Create(member.Name, member.View!.Shape))
            .Append(KeyValuePair.Create("report", "report"))
            .Append(KeyValuePair.Create("for", "for"))
            .Append(KeyValuePair.Create("while", "while"))
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The members of each shape, with the shape of each member. Those of the report's parts come from the rows of the schema. Read when they are first
    /// asked for, because a template uses few shapes.
    /// </summary>
    public static readonly FrozenDictionary<string, Lazy<FrozenDictionary<string, string>>> Shapes =
        new Dictionary<string, Lazy<FrozenDictionary<string, string>>>
        {
            ["report"] = new(() => Members(ReportMembers.Report.Seen)),
            ["section"] = new(() => Members(SectionMembers.Section.Seen)),
            ["item"] = new(() => Members(SectionMembers.Item.Seen)),
            ["attachment"] = new(() => Members(OfficialMembers.Attachment.Seen)),
            ["letterhead"] = new(() => Members(OfficialMembers.Letterhead.Seen)),
            ["colophon"] = new(() => Members(OfficialMembers.Colophon.Seen)),
            ["metric"] = new(() => Table(
                "id:text label:text value:text number:number unit:text prose:text table:text previous:quantity last_year:quantity",
                "target:quantity status:text change:change parts:text completion:quantity progress:text note:text source:text",
                "share_of:function difference_from:function",
                "year_on_year:change period_on_period:change by_member:text")),
            ["change"] = new(() => Table("short:text")),
            ["collected"] = new(() => Table("count:number expected:number members:[text] missing:[text]")),
            ["function"] = new(() => Table()),
            ["quantity"] = new(() => Table("value:text number:number unit:text prose:text table:text")),
            ["period"] = new(() => Table("label:text short:text year:number first:date last:date previous:period last_year:period")),
            ["date"] = new(() => Table("year:number month:number day:number day_of_year:number hour:number minute:number second:number millisecond:number")),
            ["duration"] = new(() => Table(
                "days:number hours:number minutes:number seconds:number milliseconds:number",
                "total_days:number total_hours:number total_minutes:number total_seconds:number total_milliseconds:number")),
            ["field"] = new(() => Table("key:text value:")),
            ["for"] = new(() => Table("index:number rindex:number first:flag last:flag length:number even:flag odd:flag changed:flag")),
            ["while"] = new(() => Table("index:number first:flag even:flag odd:flag")),
            ["list"] = new(() => Table("size:number")),
            ["text"] = new(() => Table("size:number")),
            ["number"] = new(() => Table()),
            ["flag"] = new(() => Table()),
            ["table"] = new(() => Table()),
            ["image"] = new(() => Table("file:text description:text caption:text width:text id:text")),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> MembersOf(string shape) =>
        Shapes.TryGetValue(shape, out Lazy<FrozenDictionary<string, string>>? members) ? members.Value.Keys
        : shape is [.. var group, '.'] ? [.. FunctionCatalogue.GroupOf(group)!.GetMembers()]
        : [];

    /// <summary>The shape of the elements of a list, or of what a loop goes through; empty if it can be anything.</summary>
    public static string ElementOf(string shape) => shape switch
    {
        "metrics" => "metric",
        "fields" => "field",
        ['[', .. var element, ']'] => element,
        _ => "",
    };

    /// <summary>The shape of a member; null if the shape has no such member; empty if it can be anything.</summary>
    public static string? MemberShape(string shape, string member)
    {
        if (shape is "metrics")
        {
            return "metric";
        }

        if (shape is "" or "fields" or "object")
        {
            return "";
        }

        if (shape is [.. var group, '.'])
        {
            FunctionSignature? signature = FunctionCatalogue.GroupOf(group)!.Find(member)?.Signature;
            return signature is { Parameters.IsEmpty: true } ? signature.Result : signature is null ? null : "function";
        }

        string key = shape[0] == '[' ? "list" : shape;
        return Shapes.TryGetValue(key, out Lazy<FrozenDictionary<string, string>>? members) ? members.Value.GetValueOrDefault(member) : "";
    }

    private static FrozenDictionary<string, string> Members(MemberNames names) =>
        names.Members.ToFrozenDictionary(member => member.Name, member => member.Shape, StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Table(params ReadOnlySpan<string> lines)
    {
        Dictionary<string, string> table = [];
        foreach (string line in lines)
        {
            foreach (string entry in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                int colon = entry.IndexOf(':', StringComparison.Ordinal);
                table.Add(entry[..colon], entry[(colon + 1)..]);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
