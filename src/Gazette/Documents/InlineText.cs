using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace Gazette.Documents;

/// <summary>The plain text of a line; a line break becomes a line end, and pictures and footnotes are omitted.</summary>
internal static class InlineText
{
    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [Text only])
        {
            return only.Value;
        }

        StringBuilder text = new();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case Text piece:
                    text.Append(piece.Value);
                    break;
                case Code code:
                    text.Append(code.Value);
                    break;
                case Formula formula:
                    text.Append(formula.Words);
                    break;
                case SequenceNumber number:
                    text.Append(number.Words);
                    break;
                case CrossReference reference:
                    text.Append(reference.Label);
                    break;
                case LineBreak:
                    text.Append('\n');
                    break;
                case Strong or Emphasis or Marked or Styled or Link or Anchor:
                    Append(text, inline.Children);
                    break;
                case Image or Footnote:
                    break;
                default:
                    throw new UnreachableException(inline.GetType().Name);
            }
        }
    }
}
