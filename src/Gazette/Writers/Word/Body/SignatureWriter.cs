using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Writers.Layout;

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

            int lines = places.LinesBefore(index);
            ContainerWriter.WriteParagraph(body, paragraph.Inlines, new ParagraphForm("Signature"u8)
            {
                KeepNext = index < blocks.Length - 1,
                Before = lines > 0 ? lines * body.Measures.Line : null,
                Right = places.Right(index, paragraph) * body.Measures.Character / 4,
            });
        }
    }
}
