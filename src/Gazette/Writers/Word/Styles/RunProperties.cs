using System.Text;
using Gazette.Writers.Word.Body;

namespace Gazette.Writers.Word.Styles;

/// <summary>The <c>w:rPr</c> of every look that a run can have, ready to be copied.</summary>
internal static class RunProperties
{
    public static byte[][] Of(WordLayout layout)
    {
        byte[][] properties = new byte[RunLook.Count][];
        for (int index = 0; index < properties.Length; index++)
        {
            string content = Write(layout, RunLook.At(index));
            properties[index] = content.Length == 0 ? [] : Encoding.UTF8.GetBytes($"<w:rPr>{content}</w:rPr>");
        }

        return properties;
    }

    private static string Write(WordLayout layout, RunLook look)
    {
        Typefaces fonts = Typefaces.Of(layout);
        string? style = look switch
        {
            { Code: true } => "HTMLCode",
            { Link: true } => "Hyperlink",
            { RunIn: > 0 } => $"RunIn{look.RunIn}",
            _ => null,
        };

        // Chinese characters should not be slanted: 楷体 is used for emphasis.
        string faces = layout.IsHan && look.Emphasis ? fonts.Fonts(fonts.Soft)
            : layout.IsHan ? "<w:rFonts w:hint=\"eastAsia\"/>"
            : "";
        return (style is null ? "" : $"<w:rStyle w:val=\"{style}\"/>")
            + faces
            + (look.Strong ? "<w:b/><w:bCs/>" : "")
            + (look.Emphasis && !layout.IsHan ? "<w:i/><w:iCs/>" : "");
    }
}
