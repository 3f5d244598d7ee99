namespace Gazette.Templates.Values;

/// <summary>A picture of the report, for the function <c>image</c>.</summary>
internal sealed class ImageObject(ComposedText file, ComposedText? description, ComposedText? caption, ComposedText? width) : TemplateObject
{
    public override string Shape => "image";

    public ComposedText File { get; } = file;

    public ComposedText? Description { get; } = description;

    public ComposedText? Caption { get; } = caption;

    public ComposedText? Width { get; } = width;

    public override object? Get(string member) => member switch
    {
        "file" => File,
        "description" => Description,
        "caption" => Caption,
        "width" => Width,
        _ => null,
    };
}
