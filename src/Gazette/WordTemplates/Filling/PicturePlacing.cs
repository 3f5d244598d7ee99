using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Pictures;
using Gazette.WordTemplates.Pieces;
using Gazette.Writers.Word.Packaging;

namespace Gazette.WordTemplates.Filling;

/// <summary>Puts the report's pictures in the place of those in the template, each fitted into the frame of the old one.</summary>
internal static class PicturePlacing
{
    private const decimal EmuPerMillimetre = 36_000;

    /// <param name="parse">Reads the Markdown of a picture.</param>
    /// <returns>The pictures as the page shows them; null for one that is none.</returns>
    public static IReadOnlyList<Image?> Place(
        FilledParts parts,
        Func<FilledBlocks, Document> parse,
        PackageAdditions additions,
        PartChanges changes,
        DiagnosticBag bag)
    {
        Image?[] images = [.. parts.Pictures.Select(picture => Read(picture, parse, bag))];
        Dictionary<(string Digest, string Part), string> ids = [];
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (FilledHole hole in parts.Holes)
        {
            if (images[hole.Picture] is not { } image)
            {
                continue;
            }

            (long width, long height) = Fit(image.Picture, hole.Hole);
            string text = hole.Hole.Hole switch
            {
                PictureHole.Alternative => image.Alternative,
                PictureHole.Relationship => IdOf(image.Picture.StandIn ?? image.Picture, hole.Part.Part!.Name, additions, ids, names),
                PictureHole.Width => width.ToString(CultureInfo.InvariantCulture),
                _ => height.ToString(CultureInfo.InvariantCulture),
            };
            changes.AddText(hole.Part, hole.Position, hole.Position, text);
            images[hole.Picture] = image with { Width = WidthOf(width) };
        }

        return images;
    }

    private static Length? WidthOf(long width) =>
        decimal.Round(width / EmuPerMillimetre) is >= 1 and < 1000 and var millimetres ? new Length(millimetres, IsShare: false) : null;

    private static Image? Read(FilledBlocks picture, Func<FilledBlocks, Document> parse, DiagnosticBag bag)
    {
        int before = bag.Count;
        Document document = parse(picture);
        Image? image = document.Blocks is [Paragraph { Inlines: [Image only, ..] }, ..] ? only : null;
        if (image is null && bag.Count == before)
        {
            bag.Add(WordTemplateDiagnostics.NotAPicture(picture.Place));
        }

        return image;
    }

    private static (long Width, long Height) Fit(Picture picture, PictureHolePiece frame)
    {
        double ratio = (double)picture.Height / picture.Width;
        return frame.Width * ratio <= frame.Height
            ? (frame.Width, Math.Max(1, (long)(frame.Width * ratio)))
            : (Math.Max(1, (long)(frame.Height / ratio)), frame.Height);
    }

    private static string IdOf(
        Picture picture, string part, PackageAdditions additions, Dictionary<(string Digest, string Part), string> ids, Dictionary<string, string> names)
    {
        if (ids.TryGetValue((picture.Digest, part), out string? id))
        {
            return id;
        }

        if (!names.TryGetValue(picture.Digest, out string? name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"word/media/gazette-picture{names.Count + 1}{picture.Extension}");
            names.Add(picture.Digest, name);
            additions.Add(new PackagePart(name, picture.Content));
        }

        id = additions.Relate(part, Relationships.Image, name);
        ids.Add((picture.Digest, part), id);
        return id;
    }
}
