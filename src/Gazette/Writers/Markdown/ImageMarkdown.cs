using System.Text;
using Gazette.Documents;

namespace Gazette.Writers.Markdown;

/// <summary>Writes a picture: <c>![what it shows](path)</c>. Its width is left out, because most readers would show the attribute as text.</summary>
internal static class ImageMarkdown
{
    // Characters that are Markdown syntax in a picture's description and path.
    private const string Marks = "\\`*_[]<>&|!{}~^:$";
    private const string Unsafe = " %#?\"<>\\^`{|}*_[]&;";

    public static string Write(Image image, MarkdownReferences references)
    {
        StringBuilder text = new("![");
        foreach (char c in image.Alternative)
        {
            text.Append(Marks.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        }

        text.Append("](");
        foreach (char c in references.NameOf(image.Picture))
        {
            text.Append(c is '(' or ')' ? "\\" : "").Append(Unsafe.Contains(c, StringComparison.Ordinal) ? Uri.EscapeDataString(c.ToString()) : c);
        }

        return text.Append(')').ToString();
    }
}
