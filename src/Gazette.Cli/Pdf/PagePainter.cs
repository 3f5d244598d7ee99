using System.Globalization;
using Gazette.Building.Printing;
using Gazette.Pictures;

namespace Gazette.Cli.Pdf;

/// <summary>Draws the pages of PDF files by the program <c>pdftoppm</c> of Poppler, at a size at which letters can be read.</summary>
/// <param name="program">The path of <c>pdftoppm</c>.</param>
internal sealed class PagePainter(string program) : IPagePictures
{
    private const int DotsPerInch = 72;

    // A longer document is one that should not be compared by its looks.
    private const int MostPages = 500;
    private const long LargestPicture = 64L << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public DrawnPages Draw(byte[] pages, CancellationToken cancellation)
    {
        string folder = Directory.CreateTempSubdirectory("gazette-pictures-").FullName;
        try
        {
            string file = Path.Combine(folder, "document.pdf");
            File.WriteAllBytes(file, pages);
            ProcessEnd end = BoundedProcess.Run(
                program, ["-r", Number(DotsPerInch), "-l", Number(MostPages), file, Path.Combine(folder, "page")], folder, Patience, cancellation);
            return end.Succeeded ? Read(folder)
                : new DrawnPages([], !end.Started ? PainterWords.CannotStart
                    : end.Code is { } code ? PainterWords.Failed(code)
                    : PainterWords.TookTooLong((int)Patience.TotalSeconds));
        }
        finally
        {
            Discard(folder);
        }
    }

    // The names are padded with zeros, so that they are in the order of the pages.
    private static DrawnPages Read(string folder)
    {
        List<PixelImage> pictures = [];
        foreach (FileInfo file in new DirectoryInfo(folder).GetFiles("page-*.ppm").OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (file.Length > LargestPicture || PixelImage.ReadPpm(File.ReadAllBytes(file.FullName)) is not { } picture)
            {
                return new DrawnPages([], PainterWords.NoPicture);
            }

            pictures.Add(picture);
        }

        return pictures.Count > 0 ? new DrawnPages(pictures) : new DrawnPages([], PainterWords.NoPicture);
    }

    private static void Discard(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A process that was stopped may still hold a file; systems clear their temporary folders themselves.
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
