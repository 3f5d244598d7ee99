using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Gazette.Tests.Writers;

namespace Gazette.Tests.Verifying;

/// <summary>Changes that somebody could make to a document, each at a place that a number chooses.</summary>
internal static class Tampering
{
    public static string[] Kinds { get; } = ["digit", "paragraph-dropped", "paragraphs-swapped", "cell-emptied"];

    /// <summary>The changed file; null if it has no such place.</summary>
    public static byte[]? Apply(string kind, string format, byte[] file, int seed) => format switch
    {
        "docx" => ApplyToWord(kind, file, seed),
        "html" => ApplyToPage(kind, file, seed),
        _ => ApplyToMarkdown(kind, file, seed),
    };

    private static byte[]? ApplyToWord(string kind, byte[] file, int seed)
    {
        const string Part = "word/document.xml";
        using MemoryStream content = new();
        content.Write(file);
        using (ZipArchive zip = new(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            XDocument document;
            using (Stream part = zip.GetEntry(Part)!.Open())
            {
                document = XDocument.Load(part, LoadOptions.PreserveWhitespace);
            }

            XNamespace w = document.Root!.Name.Namespace;
            if (!Change(kind, seed, document.Root.Element(w + "body")!, w + "t", w + "p", w + "tc"))
            {
                return null;
            }

            zip.GetEntry(Part)!.Delete();
            using Stream changed = zip.CreateEntry(Part).Open();
            document.Save(changed, SaveOptions.DisableFormatting);
        }

        return content.ToArray();
    }

    private static byte[]? ApplyToPage(string kind, byte[] file, int seed)
    {
        XElement page = HtmlText.Parse(file);
        return Change(kind, seed, page.Element("body")!, null, "p", "td")
            ? Encoding.UTF8.GetBytes("<!DOCTYPE html>\n" + page.ToString(SaveOptions.DisableFormatting))
            : null;
    }

    private static bool Change(string kind, int seed, XElement body, XName? text, XName paragraph, XName cell)
    {
        switch (kind)
        {
            case "digit":
                XText[] texts =
                [
                    .. body.DescendantNodes().OfType<XText>()
                        .Where(words => (text is null || words.Parent!.Name == text) && words.Value.Any(char.IsAsciiDigit)),
                ];
                if (texts.Length == 0)
                {
                    return false;
                }

                XText chosen = texts[seed % texts.Length];
                chosen.Value = WithOtherDigit(chosen.Value, seed);
                return true;
            case "paragraph-dropped":
                XElement[] paragraphs =
                [
                    .. body.Descendants(paragraph).Where(one => one.Parent!.Name != cell && one.Value.Trim().Length > 0 && !IsOfContents(one)),
                ];
                paragraphs.ElementAtOrDefault(seed % Math.Max(1, paragraphs.Length))?.Remove();
                return paragraphs.Length > 0;
            case "paragraphs-swapped":
                XElement[] pairs =
                [
                    .. body.Descendants(paragraph)
                        .Where(one => one.Parent!.Name != cell && one.ElementsAfterSelf().FirstOrDefault()?.Name == paragraph && !IsOfContents(one)),
                ];
                if (pairs.Length > 0)
                {
                    XElement first = pairs[seed % pairs.Length];
                    XElement second = first.ElementsAfterSelf().First();
                    second.Remove();
                    first.AddBeforeSelf(second);
                }

                return pairs.Length > 0;
            default:
                XElement[] cells = [.. body.Descendants(cell).Where(one => one.Value.Trim().Length > 0)];
                foreach (XText words in cells.ElementAtOrDefault(seed % Math.Max(1, cells.Length))?.DescendantNodes().OfType<XText>() ?? [])
                {
                    words.Value = "";
                }

                return cells.Length > 0;
        }
    }

    // The copies of a file that was filled in have no contents.
    private static bool IsOfContents(XElement paragraph) => paragraph.Descendants().Any(property =>
        property.Name.LocalName == "pStyle" && property.Attributes().Any(style => style.Value.StartsWith("TOC", StringComparison.Ordinal)));

    private static byte[]? ApplyToMarkdown(string kind, byte[] file, int seed)
    {
        string text = Encoding.UTF8.GetString(file);
        List<string> blocks = [.. text.Split("\n\n")];
        switch (kind)
        {
            case "digit":
                return text.Any(char.IsAsciiDigit) ? Encoding.UTF8.GetBytes(WithOtherDigit(text, seed)) : null;
            case "paragraph-dropped" when IsDrawing(blocks[seed % blocks.Count]):
                return null;
            case "paragraph-dropped":
                blocks.RemoveAt(seed % blocks.Count);
                break;
            case "paragraphs-swapped" when blocks.Count > 1:
                int at = seed % (blocks.Count - 1);
                if (IsDrawing(blocks[at]) || IsDrawing(blocks[at + 1]))
                {
                    return null;
                }

                (blocks[at], blocks[at + 1]) = (blocks[at + 1], blocks[at]);
                break;
            case "cell-emptied":
                int[] bars = [.. text.Index().Where(letter => letter.Item == '|' && HasWords(text, letter.Index + 1)).Select(letter => letter.Index)];
                if (bars.Length == 0)
                {
                    return null;
                }

                int start = bars[seed % bars.Length] + 1;
                return Encoding.UTF8.GetBytes(text[..start] + " " + text[text.IndexOf('|', start)..]);
            default:
                return null;
        }

        return Encoding.UTF8.GetBytes(string.Join("\n\n", blocks));
    }

    // The drawing makes the table in front of it one of a chart.
    private static bool IsDrawing(string block) => block.StartsWith("```mermaid", StringComparison.Ordinal);

    // The line below the head of a table has no cells with words.
    private static bool HasWords(string text, int cell) => !IsCorner(text, cell)
        && text.AsSpan(cell) is var rest && rest.IndexOfAny('|', '\n') is > 0 and var end && rest[end] == '|'
        && rest[..end].ToString().Any(char.IsLetterOrDigit);

    // Of a chart, a Word file does not say what its categories are.
    private static bool IsCorner(string text, int cell) =>
        text.Contains("```mermaid", StringComparison.Ordinal) && (cell < 2 || text[cell - 2] == '\n')
        && text[cell..].Split('\n').ElementAtOrDefault(1) is ['|', ' ', '-' or ':', ..];

    private static string WithOtherDigit(string text, int seed)
    {
        int[] digits = [.. text.Index().Where(letter => char.IsAsciiDigit(letter.Item)).Select(letter => letter.Index)];
        int at = digits[seed % digits.Length];
        return $"{text[..at]}{(char)('0' + ((text[at] - '0' + 1 + (seed % 8)) % 10))}{text[(at + 1)..]}";
    }
}
