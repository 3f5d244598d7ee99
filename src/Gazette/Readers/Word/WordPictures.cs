using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.Pictures;
using Gazette.Sources;

namespace Gazette.Readers.Word;

/// <summary>
/// Takes the pictures and charts out of a Word file, numbered in the order of the page. One that no document can hold is left out with a warning.
/// </summary>
/// <param name="package">Unpacked with its pictures.</param>
/// <param name="file">Where messages point.</param>
internal sealed class WordPictures(CheckedPackage package, SourceSpan file, DiagnosticBag bag)
{
    private const decimal EmuPerMillimetre = 36_000;

    // A width that is nearly the picture's own says nothing.
    private const decimal LeastDifference = 0.02m;

    private static readonly string[] Extensions = [".png", ".jpg"];

    private readonly Dictionary<string, Picture?> _pictures = new(StringComparer.Ordinal);

    private int _charts;

    /// <summary>Says what was left out without a name.</summary>
    public void Finish()
    {
        if (_charts > 0)
        {
            bag.Add(ReaderDiagnostics.ChartsLeftOut(_charts, file));
        }
    }

    /// <summary>The pictures of a paragraph, without those in the text boxes in it, whose paragraphs are read on their own.</summary>
    public IReadOnlyList<IWordFigure> Of(MarkupTree tree, MarkupElement paragraph)
    {
        List<IWordFigure> found = [];
        Collect(tree, paragraph, new Frame(), found);
        return found;
    }

    private void Collect(MarkupTree tree, MarkupElement parent, Frame frame, List<IWordFigure> found)
    {
        for (MarkupElement? element = parent.First; element is not null; element = element.Next)
        {
            switch (element.Name)
            {
                case "txbxContent" or "Fallback" or "del" or "moveFrom" or "pPr" or "rPr":
                    continue;
                case "inline" or "anchor":
                    frame = new Frame();
                    break;
                case "extent":
                    decimal.TryParse(tree.Attribute(element, "cx"), NumberStyles.None, CultureInfo.InvariantCulture, out decimal width);
                    frame.Width = width;
                    break;
                case "docPr" or "cNvPr" when tree.Attribute(element, "descr") is { Length: > 0 } words:
                    frame.Description = words;
                    break;
                case "shape" when element.Space == MarkupSpaces.Vml:
                    frame = new Frame { Description = tree.Attribute(element, "alt") ?? "" };
                    break;
                case "blip" when element.Space == MarkupSpaces.Drawing:
                    Add(tree.ForeignAttribute(element, "embed"), frame, found);
                    break;
                case "chart" when element.Space != MarkupSpaces.Word:
                    AddChart(tree.ForeignAttribute(element, "id"), found);
                    break;
                case "imagedata" when element.Space == MarkupSpaces.Vml:
                    Add(tree.ForeignAttribute(element, "id"), frame, found);
                    break;
                default:
                    break;
            }

            Collect(tree, element, frame, found);
        }
    }

    private void AddChart(string? relationship, List<IWordFigure> found)
    {
        if (PartOf(relationship) is { } part && PackageContents.IsXml(part) && WordChart.Read(MarkupTree.Of(package.Part(part))) is { } chart)
        {
            found.Add(chart);
        }
        else
        {
            _charts++;
        }
    }

    private string? PartOf(string? relationship) => package.RelationshipsOf(package.MainPart)
        .FirstOrDefault(known => known.Id == relationship && !known.IsExternal && package.Has(known.Target))?.Target;

    private void Add(string? relationship, Frame frame, List<IWordFigure> found)
    {
        if (PartOf(relationship) is not { } part)
        {
            return;
        }

        if (!_pictures.TryGetValue(part, out Picture? picture))
        {
            picture = _pictures.Count < PictureLimits.PerDocument ? Read(part) : null;
            _pictures.Add(part, picture);
        }

        if (picture is not null)
        {
            string description = string.Join(' ', frame.Description.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
            found.Add(new WordPicture(picture, description, WidthOf(picture, frame.Width)));
        }
    }

    private Picture? Read(string part)
    {
        int number = _pictures.Values.Count(picture => picture is not null) + 1;
        ReadOnlyMemory<byte> content = package.Part(part);
        foreach (string extension in Extensions)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"picture-{number}{extension}");
            if (content.Length <= PictureLimits.FileBytes && PictureReader.Read(name, content, out _) is { } picture)
            {
                return picture;
            }
        }

        bag.Add(ReaderDiagnostics.PictureLeftOut(part, file));
        return null;
    }

    private static Length? WidthOf(Picture picture, decimal shown)
    {
        decimal millimetres = decimal.Round(shown / EmuPerMillimetre);
        return millimetres is >= 1 and < 1000 && Math.Abs(shown - picture.Width) > picture.Width * LeastDifference
            ? new Length(millimetres, IsShare: false)
            : null;
    }

    /// <summary>What the elements around a picture say of it.</summary>
    private sealed class Frame
    {
        public string Description { get; set; } = "";

        public decimal Width { get; set; }
    }
}
