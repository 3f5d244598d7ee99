using System.Diagnostics;
using System.Text;
using Gazette.Writers.Word.Body;

namespace Gazette.Writers.Word.Styles;

/// <summary>The <c>w:rPr</c> of each look that a run can have, ready to be copied. Thread-safe: two threads write the same bytes.</summary>
internal sealed class RunProperties(WordLayout layout)
{
    private readonly byte[]?[] _written = new byte[RunLook.Count][];

    /// <summary>A <c>w:rPr</c> element, or nothing.</summary>
    public byte[] this[RunLook look] => _written[look.Index] ??= Write(look);

    private byte[] Write(RunLook look)
    {
        string content = WriteContent(look);
        return content.Length == 0 ? [] : Encoding.UTF8.GetBytes($"<w:rPr>{content}</w:rPr>");
    }

    private string WriteContent(RunLook look)
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
            + (look.Emphasis && !layout.IsHan ? "<w:i/><w:iCs/>" : "")
            + (look.Strike ? "<w:strike/>" : "")
            + look.Position switch
            {
                VerticalPosition.Line => "",
                VerticalPosition.Superscript => "<w:vertAlign w:val=\"superscript\"/>",
                VerticalPosition.Subscript => "<w:vertAlign w:val=\"subscript\"/>",
                _ => throw new UnreachableException(look.Position.ToString()),
            };
    }
}
