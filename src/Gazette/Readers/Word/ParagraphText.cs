using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Gazette.Readers.Word;

/// <summary>
/// Reads the text of a paragraph as it appears on the page: with tracked insertions, without tracked deletions, with the results of fields instead of
/// their codes, without hidden text and pictures.
/// </summary>
internal static class ParagraphText
{
    /// <param name="runInStyles">Whether a character style is for run-in headings.</param>
    public static (string Text, int RunInLength) Read(XElement paragraph, Func<string, bool> runInStyles)
    {
        StringBuilder text = new();
        int runIn = 0;
        ReadContent(paragraph, text, run =>
        {
            bool opens = runIn == text.Length && run.Child("rPr").Child("rStyle").Value() is { } style && runInStyles(style);
            ReadRun(run, text);
            runIn = opens ? text.Length : runIn;
        });
        if (text.Length > 0 && text[0] == ' ' && OpensWithMark(paragraph))
        {
            text.Remove(0, 1);
            runIn = Math.Max(runIn - 1, 0);
        }

        return (text.ToString(), runIn);
    }

    // The number of a footnote and the box of a task are not text, and the blank after them only separates them from the text.
    private static bool OpensWithMark(XElement paragraph) =>
        paragraph.Elements().FirstOrDefault(element => element.Name != Wordprocessing.W + "pPr") is { } first
        && (IsCheckbox(first) || first.Child("footnoteRef") is not null || first.Child("endnoteRef") is not null);

    private static bool IsCheckbox(XElement element) =>
        element.Name == Wordprocessing.W + "sdt" && element.Child("sdtPr")?.Elements().Any(property => property.Name.LocalName == "checkbox") is true;

    // Reads content that wraps runs: links, insertions, content controls. The recursion is safe because the package check limits the depth of the
    // XML.
    private static void ReadContent(XElement parent, StringBuilder text, Action<XElement> readRun)
    {
        foreach (XElement element in parent.Elements().Where(element => element.Name.Namespace == Wordprocessing.W))
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    readRun(element);
                    break;
                case "pPr" or "del" or "moveFrom" or "sdtPr" or "rPr" or "rubyPr" or "rt" or "commentRangeStart" or "commentRangeEnd":
                    break;
                case "sdt" when IsCheckbox(element):
                    break;
                case "p" or "tbl":
                    // A text box or a content control with its own paragraphs is read elsewhere.
                    break;
                default:
                    ReadContent(element, text, readRun);
                    break;
            }
        }
    }

    private static void ReadRun(XElement run, StringBuilder text)
    {
        if (run.Child("rPr").Child("vanish").IsOn())
        {
            return;
        }

        foreach (XElement element in run.Elements().Where(element => element.Name.Namespace == Wordprocessing.W))
        {
            switch (element.Name.LocalName)
            {
                case "t":
                    text.Append(Clean(element.Value));
                    break;
                case "tab" or "ptab":
                    text.Append('\t');
                    break;
                case "br" when element.Value("type") is null or "textWrapping":
                case "cr":
                    text.Append('\n');
                    break;
                case "noBreakHyphen":
                    text.Append('-');
                    break;
                case "sym" when int.TryParse(element.Value("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
                    && code is > 0x20 and < 0xD800:
                    text.Append((char)code);
                    break;
                case "ruby":
                    ReadContent(element, text, inner => ReadRun(inner, text));
                    break;
                default:
                    break;
            }
        }
    }

    // XML text may contain line breaks, but Word shows them as blanks.
    private static string Clean(string words) => words.ReplaceLineEndings(" ").Replace('\v', ' ').Replace('\f', ' ');
}
