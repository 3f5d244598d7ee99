using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Body;

namespace Gazette.Writers.Html.Body;

/// <summary>
/// Writes the head of an official document, of a letter and of a bulletin, as the Word file has it: LetterheadWriter, LetterFormWriter and
/// MastheadWriter say where each part is, and why.
/// </summary>
internal static class LetterheadHtml
{
    private const int TwipsPerPoint = 20;

    public static void Write(HtmlBody body, Container letterhead)
    {
        LetterheadMode mode = ContainerMode.Of<LetterheadMode>(letterhead);
        bool isLetter = body.Layout.Form == DocumentForm.Letter;
        bool hasRule = mode == LetterheadMode.Digital && !isLetter && body.Layout.Form != DocumentForm.Order;
        string css = (isLetter ? "letter" : "letterhead") + (hasRule ? " ruled" : "");
        ImmutableArray<Block> parts = letterhead.Blocks;
        body.Html.Markup($"<header class=\"{css}\">\n");
        if (isLetter && parts.OfType<Container>().FirstOrDefault(part => part.Kind == ContainerKind.Mark && HeadLine.IsLine(part)) is { } mark)
        {
            WriteMark(body, mark, mode, "");
            body.Html.Markup(mode == LetterheadMode.Digital ? "<hr class=\"double\"/>\n" : "");
            parts = parts.Remove(mark);
        }

        WriteParts(body, parts, isLetter, mode);
        body.Html.Markup("</header>\n");
    }

    public static void WriteMasthead(HtmlBody body, Container masthead)
    {
        body.Html.Markup("<header class=\"masthead ruled\">\n");
        WriteParts(body, masthead.Blocks, isLetter: false, LetterheadMode.Digital);
        body.Html.Markup("</header>\n");
    }

    /// <summary>Two texts at the ends of one line.</summary>
    public static void WritePair(HtmlBody body, ImmutableArray<Inline> left, Container right, string css = "pair")
    {
        body.Html.Markup($"<div class=\"{css}\">\n");
        body.WriteParagraph(left);
        WriteNamed(body, right, "");
        body.Html.Markup("</div>\n");
    }

    private static void WriteParts(HtmlBody body, ImmutableArray<Block> parts, bool isLetter, LetterheadMode mode)
    {
        int lines = 0;
        for (int index = 0; index < parts.Length; index++)
        {
            if (parts[index] is not Container part || !HeadLine.IsLine(part))
            {
                body.WriteBlock(parts[index], default);
                continue;
            }

            if (index + 1 < parts.Length && parts[index + 1] is Container next && HeadLine.IsLine(next) && ArePair(part.Kind, next.Kind, isLetter))
            {
                WritePair(body, HeadLine.Words(part), next, isLetter ? "pair flush" : "pair");
                index++;
            }
            else if (part.Kind == ContainerKind.Mark)
            {
                WriteMark(body, part, mode, mode == LetterheadMode.Plain ? "" : CssText.Lines("--above", lines));
            }
            else
            {
                lines++;
                WriteNamed(body, part, ClassOf(part.Kind, isLetter));
            }
        }
    }

    private static bool ArePair(ContainerKind left, ContainerKind right, bool isLetter) => isLetter
        ? left != ContainerKind.Number && right == ContainerKind.Number
        : (left, right) is (ContainerKind.Number, ContainerKind.Signer) or (ContainerKind.Editor, ContainerKind.Date);

    private static string ClassOf(ContainerKind kind, bool isLetter) => kind switch
    {
        ContainerKind.Number => isLetter ? "at-right" : "centred",
        ContainerKind.Issue => "centred",
        ContainerKind.Signer => "at-right in",
        ContainerKind.Date => "at-right",
        ContainerKind.Secrecy or ContainerKind.Urgency => "strong",
        _ => "head-line",
    };

    private static void WriteMark(HtmlBody body, Container mark, LetterheadMode mode, string style)
    {
        ImmutableArray<Inline> words = HeadLine.Words(mark);
        (int size, _) = LetterheadWriter.MarkStyle(words, mode);
        string points = string.Create(CultureInfo.InvariantCulture, $"--mark:{size / TwipsPerPoint}pt;");
        body.WriteParagraph(words, $"mark {mode.ToString().ToLowerInvariant()}", points + style);
    }

    /// <summary>A signer's name has a different typeface from 签发人： before it (GB/T 9704-2012, 7.2.6).</summary>
    private static void WriteNamed(HtmlBody body, Container part, string css)
    {
        ImmutableArray<Inline> words = HeadLine.Words(part);
        int colon = part.Kind == ContainerKind.Signer && words is [Text opening, ..] ? opening.Value.AsSpan().IndexOfAny('：', ':') : -1;
        if (colon < 0)
        {
            body.WriteParagraph(words, css);
            return;
        }

        string first = ((Text)words[0]).Value;
        body.OpenParagraph(css);
        body.Inlines.WriteText(first[..(colon + 1)]);
        body.Html.Markup("<span class=\"name\">");
        body.Inlines.WriteText(first[(colon + 1)..]);
        body.Inlines.Write(words.RemoveAt(0));
        body.Html.Markup("</span></p>\n");
    }
}
