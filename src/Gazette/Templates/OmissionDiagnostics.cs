using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Templates;

/// <summary>All messages about what a report contains and its documents do not.</summary>
internal static class OmissionDiagnostics
{
    /// <param name="owner">What has the part: a section, an item; null for the report itself.</param>
    public static Diagnostic UnusedPart(string name, Words? owner, SourceSpan span, string template) => Diagnostic.Warning("unused-part", span)
        .Says(owner is null
            ? Words.Of($"template `{template}` does not print `{name}`", $"模板“{template}”不显示“{name}”")
            : Words.Of($"template `{template}` does not print the `{name}` of {owner}", $"模板“{template}”不显示{owner}的“{name}”"))
        .Helps("remove it, or choose a template that prints it", "删去它，或换一个会显示它的模板");

    /// <summary>A part that the template prints elsewhere.</summary>
    /// <param name="places">The first of those that are left out.</param>
    public static Diagnostic OmittedPart(string name, Words? owner, ImmutableArray<SourceSpan> places, string template)
    {
        Diagnostic omitted = Diagnostic.Warning("unused-part", places[0])
            .Says(owner is null
                ? Words.Of($"template `{template}` leaves `{name}` out", $"模板“{template}”略去了“{name}”")
                : Words.Of($"template `{template}` leaves this `{name}` of {owner} out", $"模板“{template}”略去了{owner}的这处“{name}”"))
            .Helps("remove it, or choose a template that prints it", "删去它，或换一个会显示它的模板");
        return places.Skip(1).Aggregate(omitted, (told, place) => told.Relates(place, "and here", "此处也是"));
    }

    /// <summary>A field may be there for another template.</summary>
    public static Diagnostic UnusedField(string name, SourceSpan span, string template) => Diagnostic.Note("unused-field", span)
        .Says($"template `{template}` does not print the field `{name}`", $"模板“{template}”不显示字段“{name}”")
        .Helps("remove it, or choose a template that prints it", "删去它，或换一个会显示它的模板");
}
