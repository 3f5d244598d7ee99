using Gazette.Documents.Containers;

namespace Gazette.Readers.Structure;

/// <summary>The purpose of a paragraph in an official document.</summary>
/// <param name="Part">The container that it is a line of; null if it is not part of one.</param>
internal readonly record struct StructureRole(StructureForm Form, ContainerKind? Part = null)
{
    public static StructureRole Body => new(StructureForm.Body);

    public static StructureRole Heading => new(StructureForm.Heading);

    public static StructureRole RunIn => new(StructureForm.RunIn);

    public static StructureRole ListItem => new(StructureForm.ListItem);

    public static StructureRole Attachment => new(StructureForm.Attachment);

    /// <summary>An attachment continues until the next one, or until the colophon.</summary>
    public bool EndsAttachment => Form == StructureForm.Attachment || Part == ContainerKind.Colophon;

    public static StructureRole Of(ContainerKind part) => new(StructureForm.Part, part);
}
