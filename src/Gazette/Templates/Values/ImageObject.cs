using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>A picture of the report, for the function <c>image</c>.</summary>
internal sealed class ImageObject(LocatedText file, LocatedText? description, LocatedText? caption, LocatedText? width) : TemplateObject
{
    public override string Shape => "image";

    public LocatedText File { get; } = file;

    public LocatedText? Description { get; } = description;

    public LocatedText? Caption { get; } = caption;

    public LocatedText? Width { get; } = width;

    /// <summary>What references call it.</summary>
    public Phrase? Id { get; init; }

    public override object? Get(string member) => member switch
    {
        "file" => File,
        "description" => Description,
        "caption" => Caption,
        "width" => Width,
        "id" => Id is null ? null : LocatedText.Of(Id),
        _ => null,
    };
}
