using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>A paragraph of a Word file that has words, or a cell of a table.</summary>
/// <param name="Text">Without line breaks.</param>
/// <param name="Place">Where a person finds it.</param>
internal sealed record PageLine(string Text, WordPlace Place)
{
    /// <summary>The number of its table, from 1; 0 for a paragraph.</summary>
    public int Table { get; init; }

    public int Row { get; init; }

    public int Column { get; init; }

    public bool IsCell => Table > 0;

    /// <summary>The text as it is compared: programs set quotation marks and blanks in their own way.</summary>
    public string Plain { get; } = PlainText.Of(Text);

    public bool IsInRowOf(PageLine other) => IsCell && Table == other.Table && Row == other.Row;
}
