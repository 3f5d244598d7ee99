using Gazette.Documents.Containers;

namespace Gazette.Readers.Structure;

/// <summary>What a paragraph is for in its letter.</summary>
/// <param name="Part">The container whose line it is; null for what is no line of one.</param>
internal readonly record struct StructureRole(StructureForm Form, ContainerKind? Part = null)
{
    public static StructureRole Body => new(StructureForm.Body);

    public static StructureRole Heading => new(StructureForm.Heading);

    public static StructureRole RunIn => new(StructureForm.RunIn);

    public static StructureRole ListItem => new(StructureForm.ListItem);

    public static StructureRole Attachment => new(StructureForm.Attachment);

    /// <summary>An attachment goes as far as the next one, or the foot of the last page.</summary>
    public bool EndsAttachment => Form == StructureForm.Attachment || Part == ContainerKind.Colophon;

    public static StructureRole Of(ContainerKind part) => new(StructureForm.Part, part);
}
