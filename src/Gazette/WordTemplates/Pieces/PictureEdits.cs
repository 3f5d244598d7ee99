using System.Globalization;
using Gazette.Packages.Markup;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>Puts another picture in the place of one, fitted into its frame.</summary>
internal static class PictureEdits
{
    public static IEnumerable<Edit> Of(PictureTag picture)
    {
        MarkupTree tree = picture.Part.Tree;
        MarkupElement drawing = picture.Drawing;
        yield return new Edit(drawing.Start, drawing.Start, EditPhase.Begins, int.MaxValue, writer =>
        {
            writer.Put(new BlocksPiece(picture.Tag!.Span, IsPicture: true));
            writer.WriteCode(picture.Tag, picture.Tag.Code);
            writer.Put(new BlocksPiece(null, IsPicture: true));
        });
        MarkupElement? extent = drawing.Descendants().FirstOrDefault(element => element.Name == "extent");
        (long width, long height) = extent is null ? (0, 0) : (Number(tree, extent, "cx"), Number(tree, extent, "cy"));
        foreach (MarkupElement element in drawing.Descendants())
        {
            switch (element.Name)
            {
                case "docPr" when tree.FindAttribute(element, "descr") is var (start, end):
                    yield return Hole(start, end, PictureHole.Alternative, width, height);
                    break;
                case "blip" when tree.FindAttribute(element, "embed", foreign: true) is var (start, end):
                    yield return Hole(start, end, PictureHole.Relationship, width, height);
                    break;
                case "extLst" when element.Parent is { Name: "blip" }:
                case "srcRect":
                    yield return new Edit(element.Start, element.End, EditPhase.Replaces, 0, static _ => { });
                    break;
                case "extent" or "ext" when element.Name == "extent" || element.Parent is { Name: "xfrm" }:
                    if (tree.FindAttribute(element, "cx") is var (left, right) && tree.FindAttribute(element, "cy") is var (top, bottom))
                    {
                        yield return Hole(left, right, PictureHole.Width, width, height);
                        yield return Hole(top, bottom, PictureHole.Height, width, height);
                    }

                    break;
            }
        }
    }

    private static Edit Hole(int start, int end, PictureHole hole, long width, long height) =>
        new(start, end, EditPhase.Replaces, 0, writer => writer.Put(new PictureHolePiece(hole, width, height)));

    private static long Number(MarkupTree tree, MarkupElement element, string name) =>
        long.TryParse(tree.Attribute(element, name), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;
}
