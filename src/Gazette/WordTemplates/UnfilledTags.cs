using Gazette.Diagnostics;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.Sources;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates;

/// <summary>Warns of tags where none can be filled: in the address of a link, a chart, a SmartArt, an equation, WordArt.</summary>
internal sealed class UnfilledTags(CheckedPackage package, SourceSpan file, DiagnosticBag bag)
{
    public void Report(IReadOnlyList<StoryPart> parts)
    {
        if (package.PartNames.SelectMany(part => package.RelationshipsOf(part)).Any(IsTaggedLink))
        {
            bag.Add(WordTemplateDiagnostics.NotFilled(WordTemplateDiagnostics.InLink, file));
        }

        if (package.PartNames.Any(part => part.Contains("/charts/chart", StringComparison.Ordinal) && package.Part(part).Span.IndexOf("{{"u8) >= 0))
        {
            bag.Add(WordTemplateDiagnostics.NotFilled(WordTemplateDiagnostics.InChart, file));
        }

        if (package.PartNames.Any(part => part.Contains("/diagrams/", StringComparison.Ordinal) && package.Part(part).Span.IndexOf("{{"u8) >= 0))
        {
            bag.Add(WordTemplateDiagnostics.NotFilled(WordTemplateDiagnostics.InDiagram, file));
        }

        if (parts.Any(part => part.Tree.Root.Descendants().Any(element => element.Name == "textpath" && IsTagged(part.Tree.Attribute(element, "string")))))
        {
            bag.Add(WordTemplateDiagnostics.NotFilled(WordTemplateDiagnostics.InWordArt, file));
        }

        if (parts.Any(part => part.Tree.Root.Descendants().Any(element =>
            element is { Space: MarkupSpaces.Math, Name: "t" } && part.Tree.Span(element.ContentStart, element.ContentEnd).IndexOf("{{"u8) >= 0)))
        {
            bag.Add(WordTemplateDiagnostics.NotFilled(WordTemplateDiagnostics.InEquation, file));
        }
    }

    private static bool IsTagged(string? text) => text is not null && TagFinder.Normalize(text).Contains("{{", StringComparison.Ordinal);

    private static bool IsTaggedLink(PackageRelationship relationship) => relationship is { IsExternal: true, Type: "hyperlink" }
        && (relationship.Target.Contains("{{", StringComparison.Ordinal) || relationship.Target.Contains("%7B%7B", StringComparison.OrdinalIgnoreCase));
}
