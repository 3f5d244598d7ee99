namespace Gazette.Writers.Word.Body;

/// <summary>A paragraph's style and its own settings beyond it. Lengths are in twips; null leaves a setting to the style.</summary>
internal readonly ref struct ParagraphForm(ReadOnlySpan<byte> style)
{
    /// <summary>The style's id in styles.xml.</summary>
    public ReadOnlySpan<byte> Style { get; } = style;

    public bool KeepNext { get; init; }

    /// <summary>Space requested by a table above does not replace the style's own space.</summary>
    public bool KeepsOwnSpace { get; init; }

    public bool PageBreakBefore { get; init; }

    public ListMark? Mark { get; init; }

    /// <summary>A bottom border, as XML.</summary>
    public ReadOnlySpan<byte> Border { get; init; }

    /// <summary>The position of a right-aligned tab, from the left of the type area.</summary>
    public int? RightTab { get; init; }

    /// <summary>The position of a decimal tab, from the left of a table cell's text.</summary>
    public int? DecimalTab { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    /// <summary>Lines grow with their content, which an exact line height would cut off.</summary>
    public bool GrowsLines { get; init; }

    /// <summary>The exact height of the paragraph's lines.</summary>
    public int? Line { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

    /// <summary>How far the first line hangs out to the left of the others; negative indents it.</summary>
    public int? Hanging { get; init; }

    /// <summary>The level in the outline, from 0, of a heading whose style has none.</summary>
    public int? Outline { get; init; }

    /// <summary><c>left</c>, <c>center</c> or <c>right</c>.</summary>
    public ReadOnlySpan<byte> Alignment { get; init; }
}
