using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Pictures;
using Gazette.Sources;
using Markdig.Syntax.Inlines;

namespace Gazette.Documents.Markdown;

/// <summary>Builds pictures, <c>![what it shows](path "caption"){width=80mm}</c>, and holds their captions until their paragraph is known.</summary>
internal sealed class ImageBuilder(MarkdownSource source, PictureLoader pictures, StyleList styles, DiagnosticBag bag)
{
    public const string WidthName = "width";

    private readonly Dictionary<Image, ImmutableArray<Inline>> _titles = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Image, string> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Image, (string Style, SourceSpan Place)> _styles = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many characters at the start of the text after a picture form its attributes.</summary>
    public static int LengthOfAttributes(LiteralInline literal) =>
        !literal.IsFirstCharacterEscaped
            && literal.Content.AsSpan() is ['{', ..] and var text
            && text.IndexOf('}') is var close and > 0
            && AttributeList.Parse(text[..(close + 1)].ToString()) is not null
            ? close + 1
            : 0;

    /// <summary>The picture; null with the error in the bag if it cannot be used.</summary>
    public Image? Build(LinkInline link, ImmutableArray<Inline> alternative, ImmutableArray<Inline> title, SourceSpan span)
    {
        // If the path comes from the report, the error is there, not in the template.
        string url = link.Url ?? "";
        int mark = url.IndexOf(SlotMark.Open, StringComparison.Ordinal);
        (SourceSpan place, bool isOfTemplate) = mark >= 0 && source.SlotAt(url, mark, out _) is { Runs: [var run, ..] }
            ? (run.Span, run.Origin is SourceFile)
            : (span, mark < 0);
        if (pictures.Find(source.Restore(url), place, isOfTemplate) is not { } picture)
        {
            return null;
        }

        string words = string.Join(' ', InlineText.Of(Described(alternative)).Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0)
        {
            bag.Add(DocumentsDiagnostics.ImageWithoutWords(picture.Path, place));
        }

        Image image = new(picture, words, ReadWidth(link, span, out string? id, out string? style), span);
        if (id is not null)
        {
            _ids.Add(image, id);
        }

        if (style is not null)
        {
            _styles.Add(image, (style, span));
        }

        if (title.Length > 0)
        {
            _titles.Add(image, title);
        }

        return image;
    }

    public ImmutableArray<Inline>? TakeTitle(Image image) => _titles.Remove(image, out ImmutableArray<Inline> title) ? title : null;

    /// <summary>What references call the picture; null if nothing refers to it.</summary>
    public string? TakeId(Image image) => _ids.Remove(image, out string? id) ? id : null;

    /// <summary>The style of the picture's caption, which is noted; null for none.</summary>
    public string? TakeStyle(Image image) =>
        _styles.Remove(image, out (string Style, SourceSpan Place) written) ? styles.Add(StyleKind.Paragraph, written.Style, written.Place) : null;

    /// <summary>The remaining titles belong to pictures within text, which cannot have a caption, nor a number.</summary>
    public void RefuseTitles()
    {
        foreach ((Image image, string id) in _ids)
        {
            bag.Add(ReferenceDiagnostics.WithoutNumber(id, image.Span));
        }

        _ids.Clear();
        foreach ((Image image, (string style, SourceSpan place)) in _styles)
        {
            bag.Add(DocumentsDiagnostics.StyleWithoutCaption(image.Picture.Path, style, place));
        }

        _styles.Clear();
        foreach (Image image in _titles.Keys)
        {
            bag.Add(DocumentsDiagnostics.CaptionNotShown(image.Picture.Path, image.Span));
        }

        _titles.Clear();
    }

    // A picture within a description counts with its own (CommonMark 0.31.2, 6.4).
    private static ImmutableArray<Inline> Described(ImmutableArray<Inline> alternative) => InlineFlow.OneParagraph(alternative)
        .Map(static inline => inline is Image { Alternative.Length: > 0 } image ? new Text(image.Alternative, image.Span) : inline);

    private Length? ReadWidth(LinkInline link, SourceSpan span, out string? id, out string? style)
    {
        (id, style) = (null, null);
        if (link.NextSibling is not LiteralInline next || LengthOfAttributes(next) is not (> 0 and var length))
        {
            return null;
        }

        AttributeList attributes = AttributeList.Parse(next.Content.ToString()[..length])!;
        Length? width = null;
        foreach ((string key, string value) in attributes.Values)
        {
            if (key == AttributeList.IdName)
            {
                id = source.Restore(value);
            }
            else if (key == StyleUse.AttributeName)
            {
                style = source.Restore(value);
            }
            else if (key != WidthName)
            {
                bag.Add(DocumentsDiagnostics.UnknownImageAttribute(key, TextAttributes.NamesOf(TextPart.Picture), span));
            }
            else if (Length.Parse(source.Restore(value)) is { } read)
            {
                width = read;
            }
            else
            {
                bag.Add(DocumentsDiagnostics.BadLength(source.Restore(value), span));
            }
        }

        foreach (string name in attributes.Classes)
        {
            bag.Add(DocumentsDiagnostics.UnknownImageAttribute(name, TextAttributes.NamesOf(TextPart.Picture), span));
        }

        return width;
    }
}
