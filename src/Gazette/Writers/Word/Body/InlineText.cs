using System.Collections.Immutable;
using System.Text;
using Gazette.Documents;

namespace Gazette.Writers.Word.Body;

/// <summary>The bare words of a line of text, for measuring and for naming; a line break is a line end.</summary>
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
                case Strong strong:
                    Append(text, strong.Inlines);
                    break;
                case Emphasis emphasis:
                    Append(text, emphasis.Inlines);
                    break;
                case Link link:
                    Append(text, link.Inlines);
                    break;
            }
        }
    }
}
