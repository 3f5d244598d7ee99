using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>The key <c>image</c>: a file and its settings. The file itself is read only when a document shows it.</summary>
internal static class ImageReader
{
    public static ReportImage? Read(MapReader owner, string key)
    {
        if (owner.Map(key, ExpectedWords.Image) is not { } map)
        {
            return null;
        }

        MapReader reader = MapReader.Open(map, ReportKeys.Image, owner.Bag);
        Phrase? width = reader.Phrase("width");
        if (width is not null && !WidthText.OfPicture().IsMatch(width.Text))
        {
            owner.Bag.Add(DataDiagnostics.BadWidth(width, ofColumn: false));
        }

        if (reader.Phrase("file") is { } file)
        {
            return new ReportImage(file, map.Span, reader.Phrase("description"), reader.Phrase("caption"), width)
            {
                Id = reader.ReferenceId("id", ReferenceKind.Figure, "caption"),
            };
        }

        if (!reader.TryTake("file", out _))
        {
            owner.Bag.Add(DataDiagnostics.MissingKey("file", SubjectWords.TheImage, map.Span, "file: reading-room.jpg"));
        }

        return null;
    }
}
