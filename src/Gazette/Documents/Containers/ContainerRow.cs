using System.Collections.Immutable;
using System.Text;

namespace Gazette.Documents.Containers;

/// <summary>What every stage needs to know of a kind of container.</summary>
/// <param name="Name">The name that templates write after <c>:::</c>.</param>
/// <param name="Text">The purpose of its text.</param>
/// <param name="Example">Lines of a template that use it; the reference page shows what they become.</param>
internal sealed record ContainerRow(string Name, ContainerText Text, string English, string Chinese, string Example)
{
    private readonly byte[] _wordStyleBytes = [];
    private readonly byte[] _labelStyleBytes = [];

    /// <summary>Whether a chapter with nothing but this container counts as empty.</summary>
    public ChapterContent Content { get; init; } = ChapterContent.None;

    /// <summary>The attributes allowed in its braces.</summary>
    public ImmutableArray<ContainerAttribute> Attributes { get; init; } = [];

    public MarkdownForm Markdown { get; init; } = MarkdownForm.Content;

    /// <summary>For a box with a label above it: its kinds, the default first. Only documents with such a box define its styles.</summary>
    public ImmutableArray<BoxKind> Boxes
    {
        get;
        init
        {
            field = value;
            string example = $"::: {Name} {{{BoxKind.AttributeName}={value[^1].Name}}}\nMind the step.\n:::";
            Attributes =
            [
                new ContainerAttribute(BoxKind.AttributeName, "The kind of box", "提示框类型", example, [.. value.Select(box => box.Name)]),
                ContainerAttribute.ParagraphStyle($"::: {Name} {{{StyleUse.AttributeName}=Note}}\nMind the step.\n:::"),
            ];
        }
    }
    = [];

    /// <summary>
    /// The id of its paragraphs' style in Word files, which also identifies it when a Word file is read; empty if it has no style of its own.
    /// </summary>
    public string WordStyle
    {
        get;
        init
        {
            field = value;
            _wordStyleBytes = Encoding.ASCII.GetBytes(value);
            _labelStyleBytes = Encoding.ASCII.GetBytes(value + "Label");
        }
    }
    = "";

    /// <summary><see cref="WordStyle"/> as UTF-8, for writers.</summary>
    public ReadOnlySpan<byte> WordStyleBytes => _wordStyleBytes;

    /// <summary>The style of the label above a box.</summary>
    public ReadOnlySpan<byte> LabelStyleBytes => _labelStyleBytes;
}
