using System.Collections.Frozen;
using Gazette.Diagnostics;
using Gazette.Packages;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Writers.Word.Reference;

namespace Gazette.WordTemplates;

/// <summary>The cover of a reference document as a document to fill in: a Word file with the styles of that document and nothing but the cover.</summary>
internal static class WordCover
{
    private const string Name = "cover";

    /// <summary>With mistakes in the bag, good for nothing but to find more of them in a report; null if it is not even that, or without a cover.</summary>
    public static TemplateDocument? Read(ReferenceStyle house, DiagnosticBag bag)
    {
        if (house.Cover is not { Path: var path })
        {
            return null;
        }

        byte[] bytes = new ReferenceProbe(house, withPage: false).Write();
        return CheckedPackage.Open(bytes, new SourceFile(path, "").Whole, PackageRules.ForCopying, bag) is { } package
            ? new WordTemplateBuilder(path, bytes, package, bag) { IsCover = true }
                .Build(Name, FrozenDictionary<string, TemplatePartial>.Empty, isRefused: false)
            : null;
    }
}
