using System.Text;
using Gazette.Diagnostics;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.Sources;

namespace Gazette.WordTemplates;

/// <summary>
/// What of a file does not go into its filled documents: the source of a mail merge and an attached template, which Word would ask for, and being a
/// template.
/// </summary>
internal sealed class DocumentSettings
{
    private readonly CheckedPackage _package;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _removed = new(StringComparer.OrdinalIgnoreCase);

    public DocumentSettings(CheckedPackage package, SourceSpan file, DiagnosticBag bag)
    {
        _package = package;
        string types = "[Content_Types].xml";
        ReadOnlySpan<byte> listed = package.Part(types).Span;
        if (package.ContentTypeOf(package.MainPart)?.Contains("template.main", StringComparison.Ordinal) == true)
        {
            _changed[types] = Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(listed).Replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml", StringComparison.Ordinal));
        }

        if (package.FindRelated(package.MainPart, "settings") is { } settings)
        {
            TakeOut(settings, file, bag);
        }
    }

    public bool IsRemoved(string part) => _removed.Contains(part);

    public ReadOnlyMemory<byte> ContentOf(string part) => _changed.TryGetValue(part, out ReadOnlyMemory<byte> changed) ? changed : _package.Part(part);

    private void TakeOut(string settings, SourceSpan file, DiagnosticBag bag)
    {
        MarkupTree tree = MarkupTree.Of(_package.Part(settings));
        MarkupElement[] gone = [.. tree.Root.Children().Where(child => child.IsWord("mailMerge") || child.IsWord("attachedTemplate"))];
        if (gone.Length == 0)
        {
            return;
        }

        _changed[settings] = Without(tree, gone);
        if (Array.Exists(gone, element => element.Name == "mailMerge"))
        {
            bag.Add(WordTemplateDiagnostics.MailMergeRemoved(file));
        }

        if (Array.Exists(gone, element => element.Name == "attachedTemplate"))
        {
            bag.Add(WordTemplateDiagnostics.AttachedTemplateRemoved(file));
        }

        string relationships = Writers.Word.Packaging.Relationships.PartNameOf(settings);
        if (!_package.Has(relationships))
        {
            return;
        }

        HashSet<string> ids = [.. _package.RelationshipsOf(settings)
            .Where(relationship => OutsideReferences.IsRemoved(relationship) || relationship.Type == "recipientData")
            .Select(relationship => relationship.Id)];
        MarkupTree list = MarkupTree.Of(_package.Part(relationships));
        _changed[relationships] = Without(list, [.. list.Root.Children().Where(child => ids.Contains(list.Attribute(child, "Id") ?? ""))]);
    }

    private static ReadOnlyMemory<byte> Without(MarkupTree tree, MarkupElement[] elements)
    {
        using MemoryStream kept = new();
        int at = 0;
        foreach (MarkupElement element in elements)
        {
            kept.Write(tree.Span(at, element.Start));
            at = element.End;
        }

        kept.Write(tree.Span(at, tree.Length));
        return kept.ToArray();
    }
}
