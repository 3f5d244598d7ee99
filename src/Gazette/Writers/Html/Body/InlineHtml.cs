using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gazette.Documents;
using Gazette.Pictures;
using Gazette.Sources;
using Gazette.Writers.Word;

namespace Gazette.Writers.Html.Body;

/// <summary>Writes the inlines of a line.</summary>
/// <param name="marks">Numbers the values; null for a page whose values have no marks.</param>
internal sealed class InlineHtml(HtmlBuffer html, HtmlReferences references, WordLayout layout, ValueMarks? marks)
{
    /// <summary>A pixel of CSS is 1/96 inch.</summary>
    private const int EmuPerPixel = Picture.EmuPerInch / 96;

    private readonly string _foreignTag = layout.IsHan ? layout.LatinProofing : layout.Language.Proofing.EastAsian;

    public void Write(ImmutableArray<Inline> inlines) => Write(inlines, isInLink: false);

    /// <summary>Words in the script of another language are marked as being in that language, so that they are read aloud and broken as it requires.</summary>
    public void WriteText(string text)
    {
        int written = 0;
        foreach ((int start, int end) in ForeignWords.In(text, layout.Language.Script))
        {
            html.Text(text.AsSpan(written, start - written)).Markup($"<span lang=\"{_foreignTag}\">").Text(text.AsSpan(start, end - start)).Markup("</span>");
            written = end;
        }

        html.Text(text.AsSpan(written));
    }

    /// <summary>The same, with the marks of the values in it.</summary>
    public void WriteText(LocatedText text)
    {
        if (marks is null)
        {
            WriteText(text.Text);
            return;
        }

        string words = text.Text;
        (int Start, int End)[] foreign = [.. ForeignWords.In(words, layout.Language.Script)];
        int start = 0;
        foreach ((string piece, int? number) in marks.Part(text))
        {
            html.Markup(number is { } value ? $"<span data-value=\"{value}\">" : "");
            WritePiece(words, start, start + piece.Length, foreign);
            html.Markup(number is null ? "" : "</span>");
            start += piece.Length;
        }
    }

    // A foreign name that is partly a value is in several elements.
    private void WritePiece(string words, int start, int end, (int Start, int End)[] foreign)
    {
        foreach ((int from, int to) in foreign)
        {
            (int first, int last) = (Math.Max(from, start), Math.Min(to, end));
            if (first < last)
            {
                html.Text(words.AsSpan(start, first - start)).Markup($"<span lang=\"{_foreignTag}\">");
                html.Text(words.AsSpan(first, last - first)).Markup("</span>");
                start = last;
            }
        }

        html.Text(words.AsSpan(start, end - start));
    }

    public void WriteImage(Image image)
    {
        Picture picture = image.Picture;
        string type = picture.Format switch
        {
            PictureFormat.Png => "image/png",
            PictureFormat.Jpeg => "image/jpeg",
            PictureFormat.Svg => "image/svg+xml",
            _ => throw new UnreachableException(picture.Format.ToString()),
        };
        html.Markup($"<img src=\"data:{type};base64,").Markup(Convert.ToBase64String(picture.Content.Span)).Markup("\"").Attribute("alt", image.Alternative);
        long width = Math.Max(1, picture.Width / EmuPerPixel);
        long height = Math.Max(1, picture.Height / EmuPerPixel);
        html.Markup(string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\""));
        html.Markup(image.Width is { } said ? $" style=\"width:{said}\"/>" : "/>");
    }

    private void Write(ImmutableArray<Inline> inlines, bool isInLink)
    {
        for (int index = 0; index < inlines.Length; index++)
        {
            switch (inlines[index])
            {
                case Text when marks is not null:
                    int end = index + 1;
                    while (end < inlines.Length && inlines[end] is Text)
                    {
                        end++;
                    }

                    WriteText(LocatedLine.Of(inlines.AsSpan()[index..end]));
                    index = end - 1;
                    break;
                case Text first:
                    // A sentence with values consists of many pieces, and a foreign name may be in several.
                    StringBuilder words = new(first.Value);
                    while (index + 1 < inlines.Length && inlines[index + 1] is Text next)
                    {
                        words.Append(next.Value);
                        index++;
                    }

                    WriteText(words.ToString());
                    break;
                case Strong strong:
                    WriteMarked("strong", strong.Inlines, isInLink);
                    break;
                case Emphasis emphasis:
                    WriteMarked("em", emphasis.Inlines, isInLink);
                    break;
                case Marked marked:
                    WriteMarked(ElementOf(marked.Mark), marked.Inlines, isInLink);
                    break;
                case Styled styled:
                    html.Markup("<span").Attribute("class", StyleClass.Of(styled.Style)).Markup(">");
                    Write(styled.Inlines, isInLink);
                    html.Markup("</span>");
                    break;
                case Code code:
                    html.Markup("<code>").Text(code.Value).Markup("</code>");
                    break;
                case Formula formula:
                    FormulaHtml.Write(html, formula);
                    break;
                case LineBreak:
                    html.Markup("<br/>");
                    break;
                case Image image:
                    WriteImage(image);
                    break;
                case Footnote note:
                    WriteMark(references.Add(note), isInLink);
                    break;
                case SequenceNumber number:
                    html.Text(number.Words);
                    break;
                case Link link:
                    WriteLink(link, isInLink);
                    break;
                case Anchor anchor:
                    html.Markup("<span");
                    if (references.NextAnchor(anchor) is { } id)
                    {
                        html.Attribute("id", id);
                    }

                    html.Markup(">");
                    Write(anchor.Inlines, isInLink);
                    html.Markup("</span>");
                    break;
                case CrossReference reference:
                    Text label = new(reference.Label, reference.Span);
                    Write([references.FindAnchor(reference.Id) is null ? label : new Link("#" + reference.Id, [label], reference.Span)], isInLink);
                    break;
                default:
                    throw new UnreachableException(inlines[index].GetType().Name);
            }
        }
    }

    private void WriteMarked(string element, ImmutableArray<Inline> inlines, bool isInLink)
    {
        html.Markup($"<{element}>");
        Write(inlines, isInLink);
        html.Markup($"</{element}>");
    }

    private static string ElementOf(InlineMark mark) => mark switch
    {
        InlineMark.Strikethrough => "s",
        InlineMark.Superscript => "sup",
        InlineMark.Subscript => "sub",
        _ => throw new UnreachableException(mark.ToString()),
    };

    private void WriteMark(int number, bool isInLink)
    {
        string id = HtmlReferences.Id("mark", number);
        string target = HtmlReferences.Id("note", number);
        html.Markup("<sup class=\"mark-of-note\">");
        html.Markup(isInLink ? $"<span id=\"{id}\" role=\"doc-noteref\">" : $"<a id=\"{id}\" href=\"#{target}\" role=\"doc-noteref\">");
        html.Text(number.ToString(CultureInfo.InvariantCulture)).Markup(isInLink ? "</span></sup>" : "</a></sup>");
    }

    // HTML has no links in links.
    private void WriteLink(Link link, bool isInLink)
    {
        string? address = isInLink ? null : references.AddressOf(link.Target);
        if (address is not null)
        {
            html.Markup("<a").Attribute("href", address);
            if (link.Title.Length > 0)
            {
                html.Attribute("title", link.Title);
            }

            html.Markup(">");
        }

        Write(link.Inlines, isInLink || address is not null);
        html.Markup(address is null ? "" : "</a>");
    }
}
