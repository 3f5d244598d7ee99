using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Writers.Layout;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes the signature and the date, positioned from the right by the widths of the texts (GB/T 9704-2012, 7.3.5). The last paragraph is the date;
/// those before it are organizations, or the signer's post if a signature stamp is used.
/// </summary>
internal static class SignatureWriter
{
    /// <summary>The assumed width of a signature stamp, in half characters: about 20 mm.</summary>
    private const int StampWidth = 8;

    public static void Write(BodyWriter body, Container signature)
    {
        ImmutableArray<Block> blocks = signature.Blocks;
        int date = DateIndex(blocks);
        SignatureMode mode = ContainerMode.Of<SignatureMode>(signature);
        int dateWidth = date < 0 ? 0 : Width(blocks[date]);
        int organizationWidth = blocks.Where((_, index) => index != date).Select(Width).DefaultIfEmpty().Max();

        for (int index = 0; index < blocks.Length; index++)
        {
            if (blocks[index] is not Paragraph paragraph)
            {
                body.WriteBlock(blocks[index], default);
                continue;
            }

            int right = index == date
                ? DateRight(mode, organizationWidth, dateWidth)
                : OrganizationRight(mode, Width(paragraph), organizationWidth, dateWidth);
            int lines = index == 0 ? LinesBefore(mode) : mode == SignatureMode.Stamp && index == date ? 1 : 0;
            ContainerWriter.WriteParagraph(body, paragraph.Inlines, new ParagraphForm("Signature"u8)
            {
                KeepNext = index < blocks.Length - 1,
                Before = lines > 0 ? lines * body.Measures.Line : null,
                Right = Math.Max(0, right) * body.Measures.Character / 4,
            });
        }
    }

    /// <summary>
    /// Unsealed: one empty line (7.3.5.2). Sealed: the upper edge of the seal, which is 42 mm wide and centred on both lines, must be within one line
    /// of the text (7.3.5.1); two empty lines achieve this. Stamp: two (7.3.5.3).
    /// </summary>
    private static int LinesBefore(SignatureMode mode) => mode is SignatureMode.Sealed or SignatureMode.Stamp ? 2 : 1;

    // Widths are in half characters. Results are in quarters, because the middle of a text may lie within a half character.
    private static int DateRight(SignatureMode mode, int organization, int date) => mode switch
    {
        SignatureMode.Sealed => 16 + Math.Max(0, organization - date - 16),
        SignatureMode.Stamp => 16,
        SignatureMode.Unsealed when date > organization => 8,
        SignatureMode.Unsealed => 2 * (organization - date),
        _ => throw new UnreachableException(),
    };

    private static int OrganizationRight(SignatureMode mode, int own, int widest, int date) => mode switch
    {
        SignatureMode.Sealed => DateRight(mode, widest, date) + date - own,
        SignatureMode.Stamp => 2 * (8 + StampWidth + 4),
        SignatureMode.Unsealed when date > widest => 2 * (date + 8 - own),
        SignatureMode.Unsealed => 8 + widest - own,
        _ => throw new UnreachableException(),
    };

    private static int DateIndex(ImmutableArray<Block> blocks)
    {
        int index = blocks.Length - 1;
        while (index >= 0 && blocks[index] is not Paragraph)
        {
            index--;
        }

        return index > 0 ? index : -1;
    }

    private static int Width(Block block) => block is Paragraph paragraph ? TextWidth.Of(paragraph.Inlines) : 0;
}
