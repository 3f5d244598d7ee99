using System.Globalization;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Recognizes items with letters, Roman numerals or brackets: see <see cref="ListLabel"/>. They do not interrupt a paragraph, but for one of a list.
/// </summary>
internal sealed class ListLabelParser : OrderedListItemParser
{
    private const char FirstBullet = '\uE000';
    private const int Kinds = 3;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public ListLabelParser() => OpeningCharacters = ['(', .. Letters, .. Letters.ToUpperInvariant()];

    /// <summary>How a list counts that Markdig has read.</summary>
    public static ListStyle StyleOf(ListBlock list) => StyleOf(list.BulletType) ?? default;

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = default;
        ReadOnlySpan<char> line = state.Line.Text.AsSpan(state.Start, state.Line.End - state.Start + 1);
        if (ListLabel.Read(line, StyleOf(pendingBulletType)) is not { } label || (pendingBulletType == '\0' && Interrupts(state)))
        {
            return false;
        }

        result = new ListInfo(BulletOf(label.Style))
        {
            OrderedStart = label.Number.ToString(CultureInfo.InvariantCulture),
            DefaultOrderedStart = "1",
            OrderedDelimiter = '.',
        };
        for (int i = 0; i < label.Length; i++)
        {
            state.NextChar();
        }

        return true;
    }

    private static bool Interrupts(BlockProcessor state) =>
        state.LastBlock is ParagraphBlock { Parent: not ListItemBlock } paragraph && state.IsOpen(paragraph);

    // Markdig tells lists apart by a character for their kind. These stand for nothing else there.
    private static char BulletOf(ListStyle style) => (char)(FirstBullet + ((int)style.Form * Kinds) + (int)style.Marks);

    private static ListStyle? StyleOf(char bullet) =>
        bullet < FirstBullet ? null : new ListStyle((NumberForm)((bullet - FirstBullet) / Kinds), (NumberMarks)((bullet - FirstBullet) % Kinds));
}
