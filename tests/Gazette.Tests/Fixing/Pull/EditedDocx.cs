using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Gazette.Tests.Fixing.Pull;

/// <summary>A Word file that is edited as Word does: the runs of a paragraph are split, and the new text is in some of them.</summary>
internal static class EditedDocx
{
    /// <summary>Each paragraph of the body with its text, in order.</summary>
    public static string[] Paragraphs(byte[] docx)
    {
        using MemoryStream stream = new(docx);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. All(document).Select(TextOf)];
    }

    /// <summary>Replaces the first occurrence of some words in the n-th paragraph that has them.</summary>
    public static byte[] Replace(byte[] docx, string words, string by, int occurrence = 0) => Change(docx, document =>
    {
        W.Paragraph paragraph = All(document).Where(paragraph => TextOf(paragraph).Contains(words, StringComparison.Ordinal)).ElementAt(occurrence);
        int at = TextOf(paragraph).IndexOf(words, StringComparison.Ordinal);
        Replace(paragraph, at, at + words.Length, by);
    });

    public static byte[] ReplaceAt(byte[] docx, int paragraph, int start, int end, string by) =>
        Change(docx, document => Replace(All(document).ElementAt(paragraph), start, end, by));

    public static byte[] Remove(byte[] docx, string words) => Change(docx, document => Find(document, words).Remove());

    /// <summary>Puts a paragraph like another one after it.</summary>
    public static byte[] AddAfter(byte[] docx, string words, string text) => Change(docx, document =>
    {
        W.Paragraph like = Find(document, words);
        W.Paragraph added = new(like.ParagraphProperties?.CloneNode(true) is { } properties ? [properties] : []);
        added.Append(new W.Run(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        like.InsertAfterSelf(added);
    });

    /// <summary>Replaces words in every header and footer that has them.</summary>
    public static byte[] ReplaceInMargins(byte[] docx, string words, string by) => Change(docx, document =>
    {
        MainDocumentPart main = document.MainDocumentPart!;
        OpenXmlElement[] roots = [.. main.HeaderParts.Select(part => part.Header!), .. main.FooterParts.Select(part => part.Footer!)];
        foreach (W.Paragraph paragraph in roots.SelectMany(root => root.Descendants<W.Paragraph>()))
        {
            int at = TextOf(paragraph).IndexOf(words, StringComparison.Ordinal);
            if (at >= 0)
            {
                Replace(paragraph, at, at + words.Length, by);
            }
        }
    });

    /// <summary>The texts of the cells of each row of each table.</summary>
    public static string[][] Rows(byte[] docx)
    {
        using MemoryStream stream = new(docx);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        return
        [
            .. AllRows(document).Select(row => row.Elements<W.TableCell>()
                .Select(cell => string.Concat(cell.Descendants<W.Paragraph>().Select(TextOf)))
                .ToArray()),
        ];
    }

    /// <summary>Takes out the row of a table that has some words.</summary>
    public static byte[] RemoveRow(byte[] docx, string words) => Change(docx, document => RowOf(document, words).Remove());

    public static byte[] RemoveRowAt(byte[] docx, int row) => Change(docx, document => AllRows(document).ElementAt(row).Remove());

    /// <summary>Puts a row like the one that has some words after it.</summary>
    public static byte[] AddRow(byte[] docx, string words, IReadOnlyList<string> cells) =>
        Change(docx, document => AddRow(RowOf(document, words), cells));

    public static byte[] AddRowAt(byte[] docx, int row, IReadOnlyList<string> cells) =>
        Change(docx, document => AddRow(AllRows(document).ElementAt(row), cells));

    private static void AddRow(W.TableRow row, IReadOnlyList<string> cells)
    {
        W.TableRow added = (W.TableRow)row.CloneNode(true);
        row.InsertAfterSelf(added);
        foreach ((W.TableCell cell, string text) in added.Elements<W.TableCell>().Zip(cells))
        {
            W.Paragraph paragraph = cell.GetFirstChild<W.Paragraph>()!;
            foreach (OpenXmlElement child in paragraph.ChildElements.Where(child => child is not W.ParagraphProperties).ToArray())
            {
                child.Remove();
            }

            paragraph.Append(new W.Run(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        }
    }

    /// <summary>Replaces words as somebody does who has changes tracked.</summary>
    public static byte[] Track(byte[] docx, string words, string by) => Change(docx, document =>
    {
        W.Paragraph paragraph = Find(document, words);
        int at = TextOf(paragraph).IndexOf(words, StringComparison.Ordinal);
        W.Run[] old = [.. Split(paragraph, at, at + words.Length).Select(text => (W.Run)text.Parent!).Distinct()];
        W.InsertedRun inserted = new(new W.Run(new W.Text(by))) { Id = "901", Author = "林" };
        old[^1].InsertAfterSelf(inserted);
        foreach (W.Run run in old)
        {
            W.DeletedRun deleted = new() { Id = "902", Author = "林" };
            run.InsertBeforeSelf(deleted);
            run.Remove();
            foreach (W.Text text in run.Elements<W.Text>().ToArray())
            {
                text.InsertAfterSelf(new W.DeletedText(text.Text) { Space = SpaceProcessingModeValues.Preserve });
                text.Remove();
            }

            deleted.Append(run);
        }
    });

    private static byte[] Change(byte[] docx, Action<WordprocessingDocument> change)
    {
        using MemoryStream stream = new();
        stream.Write(docx);
        using (WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            change(document);
        }

        return stream.ToArray();
    }

    private static IEnumerable<W.Paragraph> All(WordprocessingDocument document) => document.MainDocumentPart!.Document!.Body!.Descendants<W.Paragraph>();

    private static W.Paragraph Find(WordprocessingDocument document, string words) =>
        All(document).First(paragraph => TextOf(paragraph).Contains(words, StringComparison.Ordinal));

    private static IEnumerable<W.TableRow> AllRows(WordprocessingDocument document) =>
        document.MainDocumentPart!.Document!.Body!.Descendants<W.TableRow>();

    private static W.TableRow RowOf(WordprocessingDocument document, string words) => AllRows(document)
        .First(row => row.Descendants<W.Paragraph>().Any(paragraph => TextOf(paragraph).Contains(words, StringComparison.Ordinal)));

    private static string TextOf(W.Paragraph paragraph) => string.Concat(paragraph.Descendants<W.Text>().Select(text => text.Text)).Replace('\u00A0', ' ');

    private static void Replace(W.Paragraph paragraph, int start, int end, string by)
    {
        W.Text[] texts = start < end ? Split(paragraph, start, end) : [];
        if (texts.Length > 0)
        {
            Set(texts[0], by);
            foreach (W.Text text in texts[1..])
            {
                text.Remove();
            }

            return;
        }

        W.Text beside = start == 0 ? paragraph.Descendants<W.Text>().First(text => text.Text.Length > 0) : Split(paragraph, start - 1, start)[^1];
        Set(beside, start == 0 ? by + beside.Text : beside.Text + by);
    }

    private static void Set(W.Text text, string words) => (text.Text, text.Space) = (words, SpaceProcessingModeValues.Preserve);

    // The texts of exactly a stretch of the paragraph, in runs of their own.
    private static W.Text[] Split(W.Paragraph paragraph, int start, int end)
    {
        foreach (int at in new[] { end, start })
        {
            int offset = 0;
            foreach (W.Text text in paragraph.Descendants<W.Text>().ToArray())
            {
                if (offset < at && at < offset + text.Text.Length)
                {
                    W.Run run = (W.Run)text.Parent!;
                    W.Run second = (W.Run)run.CloneNode(true);
                    int index = run.ChildElements.ToList().IndexOf(text);
                    foreach (OpenXmlElement child in second.ChildElements.Take(index).Where(child => child is not W.RunProperties).ToArray())
                    {
                        child.Remove();
                    }

                    foreach (OpenXmlElement child in run.ChildElements.Skip(index + 1).ToArray())
                    {
                        child.Remove();
                    }

                    W.Text tail = second.GetFirstChild<W.Text>()!;
                    (tail.Text, tail.Space) = (text.Text[(at - offset)..], SpaceProcessingModeValues.Preserve);
                    (text.Text, text.Space) = (text.Text[..(at - offset)], SpaceProcessingModeValues.Preserve);
                    run.InsertAfterSelf(second);
                    break;
                }

                offset += text.Text.Length;
            }
        }

        List<W.Text> found = [];
        int position = 0;
        foreach (W.Text text in paragraph.Descendants<W.Text>())
        {
            if (position >= start && position + text.Text.Length <= end && text.Text.Length > 0)
            {
                found.Add(text);
            }

            position += text.Text.Length;
        }

        return [.. found];
    }
}
