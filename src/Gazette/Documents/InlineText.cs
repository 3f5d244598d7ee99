using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace Gazette.Documents;

/// <summary>The bare words of a line of text; a line break is a line end, and pictures and notes have none.</summary>
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
                case SequenceNumber number:
                    text.Append(number.Words);
                    break;
                case LineBreak:
                    text.Append('\n');
                    break;
                case Strong or Emphasis or Link:
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
