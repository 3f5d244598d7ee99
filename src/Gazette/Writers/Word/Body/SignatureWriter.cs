using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Writers.Layout;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word.Body;

/// <summary>Writes the signature and the date.</summary>
internal static class SignatureWriter
{
    public static void Write(BodyWriter body, Container signature)
    {
        ImmutableArray<Block> blocks = signature.Blocks;
        SignaturePlaces places = SignaturePlaces.Of(signature);
        for (int index = 0; index < blocks.Length; index++)
        {
            if (blocks[index] is not Paragraph paragraph)
            {
                body.WriteBlock(blocks[index], default);
                continue;
            }

            // A style of its own says where its lines are.
            KnownStyle? own = paragraph.Style is { } name ? body.Styles.Find(StyleKind.Paragraph, name) : null;
            int lines = places.LinesBefore(index);
            ContainerWriter.WriteParagraph(body, paragraph.Inlines, new ParagraphForm(own is null ? "Signature"u8 : own.IdBytes)
            {
                KeepNext = index < blocks.Length - 1,
                Before = lines > 0 && own is null ? lines * body.Measures.Line : null,
                Right = own is null ? places.Right(index, paragraph) * body.Measures.Character / 4 : null,
            });
        }
    }
}
