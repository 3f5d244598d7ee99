using Gazette.Diagnostics;
using Gazette.Packages;
using Gazette.Sources;

namespace Gazette.WordTemplates;

/// <summary>
/// Refuses a Word file that would fetch something when it is opened, that holds another document, or that is signed: filled documents are passed on, and
/// everything in them is somebody else's.
/// </summary>
internal static class OutsideReferences
{
    private static readonly string[] Scripts = ["javascript:", "vbscript:", "data:"];

    /// <summary>False with the reasons in the bag.</summary>
    public static bool Check(CheckedPackage package, SourceSpan file, DiagnosticBag bag)
    {
        int before = bag.Count;
        if (package.RelationshipsOf("").Any(relationship => relationship.Type == "origin"))
        {
            bag.Add(WordTemplateDiagnostics.Signed(file));
        }

        foreach (string part in package.PartNames.Where(part => !part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Prepend(""))
        {
            foreach (PackageRelationship relationship in package.RelationshipsOf(part))
            {
                Check(relationship, file, bag);
            }
        }

        return bag.Count == before;
    }

    private static void Check(PackageRelationship relationship, SourceSpan file, DiagnosticBag bag)
    {
        if (relationship.Type == "aFChunk")
        {
            bag.Add(WordTemplateDiagnostics.HoldsOther(file));
        }
        else if (relationship.IsExternal && relationship.Type == "hyperlink")
        {
            if (Scripts.Any(script => relationship.Target.TrimStart().StartsWith(script, StringComparison.OrdinalIgnoreCase)))
            {
                bag.Add(WordTemplateDiagnostics.LinkRuns(file, relationship.Target));
            }
        }
        else if (relationship.IsExternal && !IsRemoved(relationship))
        {
            bag.Add(WordTemplateDiagnostics.ReachesOut(file, relationship.Type, relationship.Target));
        }
    }

    /// <summary>Whether it goes with what is taken out of the settings: the source of a mail merge, a template on the writer's own disk.</summary>
    public static bool IsRemoved(PackageRelationship relationship) =>
        relationship.Type is "mailMergeSource" or "mailMergeHeaderSource"
        || (relationship.Type == "attachedTemplate" && !IsRemote(relationship.Target));

    private static bool IsRemote(string target) =>
        target.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("ftp", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith(@"\\", StringComparison.Ordinal)
        || target.StartsWith("//", StringComparison.Ordinal)
        || (target.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
            && target["file:".Length..].Replace('\\', '/') is var rest
            && rest.StartsWith("//", StringComparison.Ordinal)
            && (!rest.StartsWith("///", StringComparison.Ordinal) || rest.StartsWith("////", StringComparison.Ordinal)));
}
