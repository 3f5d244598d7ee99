using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Containers;

namespace Gazette.Writers.Layout;

/// <summary>
/// Where the lines of a signature are: positioned from the right by the widths of the texts (GB/T 9704-2012, 7.3.5). The last paragraph is the date;
/// those before it are organizations, or the signer's post if a signature stamp is used.
/// </summary>
internal readonly struct SignaturePlaces
{
    /// <summary>The assumed width of a signature stamp, in half characters: about 20 mm.</summary>
    private const int StampWidth = 8;

    private readonly SignatureMode _mode;
    private readonly int _date;
    private readonly int _dateWidth;
    private readonly int _organizationWidth;

    private SignaturePlaces(ImmutableArray<Block> blocks, SignatureMode mode)
    {
        int date = DateIndex(blocks);
        _mode = mode;
        _date = date;
        _dateWidth = date < 0 ? 0 : Width(blocks[date]);
        _organizationWidth = blocks.Where((_, index) => index != date).Select(Width).DefaultIfEmpty().Max();
    }

    public static SignaturePlaces Of(Container signature) => new(signature.Blocks, ContainerMode.Of<SignatureMode>(signature));

    /// <summary>The distance of a line from the right, in quarters of a character: the middle of a text may lie within a half character.</summary>
    /// <param name="index">The place of the paragraph among the blocks of the signature.</param>
    public int Right(int index, Paragraph paragraph) => Math.Max(0, index == _date ? DateRight() : OrganizationRight(Width(paragraph)));

    /// <summary>
    /// Unsealed: one empty line (7.3.5.2). Sealed: the upper edge of the seal, which is 42 mm wide and centred on both lines, must be within one line
    /// of the text (7.3.5.1); two empty lines achieve this. Stamp: two (7.3.5.3).
    /// </summary>
    public int LinesBefore(int index) =>
        index == 0 ? _mode is SignatureMode.Sealed or SignatureMode.Stamp ? 2 : 1
        : _mode == SignatureMode.Stamp && index == _date ? 1
        : 0;

    // Widths are in half characters, results in quarters.
    private int DateRight() => _mode switch
    {
        SignatureMode.Sealed => 16 + Math.Max(0, _organizationWidth - _dateWidth - 16),
        SignatureMode.Stamp => 16,
        SignatureMode.Unsealed when _dateWidth > _organizationWidth => 8,
        SignatureMode.Unsealed => 2 * (_organizationWidth - _dateWidth),
        _ => throw new UnreachableException(),
    };

    private int OrganizationRight(int own) => _mode switch
    {
        SignatureMode.Sealed => DateRight() + _dateWidth - own,
        SignatureMode.Stamp => 2 * (8 + StampWidth + 4),
        SignatureMode.Unsealed when _dateWidth > _organizationWidth => 2 * (_dateWidth + 8 - own),
        SignatureMode.Unsealed => 8 + _organizationWidth - own,
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
