using System.Collections.Immutable;
using System.Text;

namespace Gazette.Documents.Containers;

/// <summary>What every stage has to know of a kind of container.</summary>
/// <param name="Name">What templates write after <c>:::</c>.</param>
/// <param name="Text">What its text is for.</param>
internal sealed record ContainerRow(string Name, ContainerText Text)
{
    private readonly byte[] _wordStyleBytes = [];
    private readonly byte[] _labelStyleBytes = [];

    /// <summary>Whether a chapter that has nothing else is empty.</summary>
    public ChapterContent Content { get; init; } = ChapterContent.None;

    /// <summary>What may stand in its braces; null for whatever a template likes.</summary>
    public ImmutableArray<ContainerAttribute>? Attributes { get; init; }

    public MarkdownForm Markdown { get; init; } = MarkdownForm.Content;

    /// <summary>For a box with a word above it: its kinds, the usual first. Only documents that have such a box define its styles.</summary>
    public ImmutableArray<BoxKind> Boxes
    {
        get;
        init => (field, Attributes) = (value, [new ContainerAttribute(BoxKind.AttributeName, [.. value.Select(box => box.Name)])]);
    }
    = [];

    /// <summary>The id of its paragraphs' style in Word files, by which it is found again there; empty where it has none of its own.</summary>
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

    /// <summary><see cref="WordStyle"/> as writers need it.</summary>
    public ReadOnlySpan<byte> WordStyleBytes => _wordStyleBytes;

    /// <summary>The style of the word above a box.</summary>
    public ReadOnlySpan<byte> LabelStyleBytes => _labelStyleBytes;
}
