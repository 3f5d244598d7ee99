using System.Diagnostics;
using System.Text;
using Gazette.Documents;
using Gazette.Writers.Word.Body;

namespace Gazette.Writers.Word.Styles;

/// <summary>The <c>w:rPr</c> of each look that a run can have, ready to be copied. Thread-safe: two threads write the same bytes.</summary>
/// <param name="constant">Knows the styles that a text may name.</param>
internal sealed class RunProperties(WordLayout layout, ConstantParts constant)
{
    private readonly byte[]?[] _written = new byte[RunLook.Count][];

    /// <summary>A <c>w:rPr</c> element, or nothing.</summary>
    public byte[] this[RunLook look] => _written[look.Index] ??= Write(look);

    /// <summary>The same for words in a style that their text names.</summary>
    public byte[] Of(string style, RunLook look) =>
        constant.StyleIndex.Find(StyleKind.Character, style) is { } known ? Write(look, known.Id) : this[look];

    private byte[] Write(RunLook look, string? own = null)
    {
        string content = WriteContent(look, own);
        return content.Length == 0 ? [] : Encoding.UTF8.GetBytes($"<w:rPr>{content}</w:rPr>");
    }

    private string WriteContent(RunLook look, string? own)
    {
        Typefaces fonts = Typefaces.Of(layout);
        string? style = own ?? look switch
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
