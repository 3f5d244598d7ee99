using System.Text;
using CsCheck;
using Gazette.Packages.Markup;
using Gazette.Sources;
using Gazette.WordTemplates.Filling;
using Gazette.WordTemplates.Pieces;
using Gazette.WordTemplates.Reading;
using Xunit;

namespace Gazette.Tests.WordTemplates;

public sealed class FilledPartReadingTests
{
    // Everything that an XML part can hold, so that pieces begin and end within each of them.
    private const string Part =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <!-- <w:p> in a comment -->
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            xmlns:v='urn:schemas-microsoft-com:vml'>
        <w:body><w:p w:rsidR="a > b" v:x='"'>
        <w:pPr><w:pStyle w:val="Heading1"/><w:rPr><w:b/></w:rPr></w:pPr>
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>甲&lt;乙</w:t></w:r>
        <w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve"><![CDATA[<w:t a="]]> 丙<!-- </w:t> --></w:t><w:br/></w:r></w:p>
        <w:tbl><w:tblPr><w:tblW w:w="0"/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid>
        <w:tr ><w:tc><w:tcPr/><w:p><w:r><w:rPr/><w:t>丁</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        <o:box xmlns:o="urn:example:o" xmlns:w="urn:example:w"><w:tcPr><o:line/></w:tcPr></o:box><w:sectPr><w:pgSz/></w:sectPr></w:body></w:document>
        """;

    [Fact]
    public void A_filled_part_is_read_as_its_bytes_are_wherever_its_pieces_begin() =>
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                Random random = new(seed);
                byte[] bytes = Encoding.UTF8.GetBytes(Part);
                StoryPart part = new("word/document.xml", MarkupTree.Of(bytes));
                FilledPart filled = new();
                for (int at = 0; at < bytes.Length;)
                {
                    int length = Math.Min(random.Next(1, 120), bytes.Length - at);
                    byte[] piece = bytes[at..(at + length)];
                    if (random.Next(4) == 0)
                    {
                        filled.Add(piece);
                    }
                    else
                    {
                        filled.Add(new CopyPiece(part, piece, random.Next(4) == 0 ? [] : [new SourceStretch(0, at, length)]));
                    }

                    at += length;
                }

                Assert.Equal(Show(MarkupReader.Read(bytes)), Show(filled.Read().Root));
            },
            iter: 2_000);

    [Fact]
    public void What_is_between_the_pieces_is_read()
    {
        byte[] bytes = "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:r><w:t></w:t></w:r></w:p>"u8.ToArray();
        StoryPart part = new("word/document.xml", MarkupTree.Of(bytes));
        int middle = bytes.AsSpan().IndexOf("</w:t>"u8);
        FilledPart filled = new();
        filled.Add(new CopyPiece(part, bytes[..middle], [new SourceStretch(0, 0, middle)]));
        filled.Add(new TextRun("3 < 4", new SourceFile("report.yaml", "3 < 4").Whole));
        filled.Add("</w:t><w:br/><w:t>"u8);
        filled.Add(new CopyPiece(part, bytes[middle..], [new SourceStretch(0, middle, bytes.Length - middle)]));

        MarkupTree tree = filled.Read();

        Assert.Equal(["p", "r", "t", "br", "t"], tree.Root.Descendants().Select(element => element.Name).Prepend(tree.Root.Name));
        Assert.Equal("3 < 4", tree.Text(tree.Root.First!.First!));
        Assert.All(tree.Root.Descendants(), element => Assert.Equal(MarkupSpaces.Word, element.Space));
    }

    private static string Show(MarkupElement root) => string.Join('\n', new[] { root }.Concat(Read(root)).Select(element =>
        $"{element} {element.Space} {element.Start} {element.ContentStart} {element.ContentEnd} {element.End} in {element.Parent?.Start}"));

    // Without what no reader asks for.
    private static IEnumerable<MarkupElement> Read(MarkupElement parent) => parent.Children()
        .Where(element => !(element.Space == MarkupSpaces.Word && IsPassedOver(element)))
        .SelectMany(element => Read(element).Prepend(element));

    private static bool IsPassedOver(MarkupElement element) => element.Name switch
    {
        "tblPr" or "tblGrid" or "tcPr" or "sectPr" => true,
        "rPr" => element.Child("vanish") is null,
        _ => false,
    };
}
