using System.Collections.Immutable;
using System.Globalization;
using Gazette.Building.Printing;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Pictures;
using Gazette.Sources;
using Gazette.Verifying;

namespace Gazette.Building;

/// <summary>
/// Compares the pages of documents with the pictures that are kept of them. Only when pages are accepted is a picture written; what shows a difference has
/// a name of its own, and goes away with the difference.
/// </summary>
internal sealed class KeptPages(PageComparing options)
{
    // More pages than a document has, so that looking for those that are gone comes to an end.
    private const int MostPages = 5_000;

    public ImmutableArray<VerifiedPage> Compare(string document, FileContent file, DiagnosticBag bag, CancellationToken cancellation)
    {
        SourceSpan pages = new SourceFile(file.Path, "").Whole;
        DrawnPages drawn = options.Drawing.Draw(file.Content, cancellation);
        if (drawn.Problem is { } problem)
        {
            bag.Add(KeptPageDiagnostics.Undrawn(pages, problem));
            return [];
        }

        try
        {
            ImmutableArray<VerifiedPage> compared =
            [
                .. drawn.Pictures.Select((picture, index) => options.Accept
                    ? Accept(document, index + 1, picture)
                    : Compare(document, index + 1, picture, bag)),
                .. FindGone(document, drawn.Pictures.Count),
            ];
            bag.AddRange(Tell(document, pages, compared));
            return compared;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Add(KeptPageDiagnostics.Unwritable(options.Folder, FileFault.ReasonOf(exception)));
            return [];
        }
    }

    private VerifiedPage Accept(string document, int number, PixelImage picture)
    {
        string path = PathOf(document, number);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        bool isKept = File.Exists(path) && BoundedReading.ReadFile(path, PictureLimits.FileBytes) is var kept
            && PixelPng.Read(kept) is { } before && PageDifference.Between(before, picture).Share == 0;
        File.Delete(DifferenceOf(document, number));
        if (isKept)
        {
            return new VerifiedPage(number, PageState.Same, Share: 0);
        }

        File.WriteAllBytes(path, PixelPng.Write(picture));
        return new VerifiedPage(number, PageState.Accepted);
    }

    private VerifiedPage Compare(string document, int number, PixelImage picture, DiagnosticBag bag)
    {
        string path = PathOf(document, number);
        if (!File.Exists(path))
        {
            return new VerifiedPage(number, PageState.New);
        }

        if (PixelPng.Read(BoundedReading.ReadFile(path, PictureLimits.FileBytes)) is not { } before)
        {
            bag.Add(KeptPageDiagnostics.Unreadable(path));
            return new VerifiedPage(number, PageState.Different);
        }

        PageDifference difference = PageDifference.Between(before, picture);
        if (difference.Share <= options.Threshold)
        {
            File.Delete(DifferenceOf(document, number));
            return new VerifiedPage(number, PageState.Same, difference.Share);
        }

        byte[] shown = PixelPng.Write(difference.Picture);
        File.WriteAllBytes(DifferenceOf(document, number), shown);
        bag.Add(KeptPageDiagnostics.Differs(path, number, difference.Share, options.Threshold, Path.GetFileName(DifferenceOf(document, number))));
        return new VerifiedPage(number, PageState.Different, difference.Share, shown);
    }

    private IEnumerable<VerifiedPage> FindGone(string document, int count)
    {
        for (int number = count + 1; number < MostPages && File.Exists(PathOf(document, number)); number++)
        {
            if (options.Accept)
            {
                File.Delete(PathOf(document, number));
                File.Delete(DifferenceOf(document, number));
            }
            else
            {
                yield return new VerifiedPage(number, PageState.Gone);
            }
        }
    }

    private IEnumerable<Diagnostic> Tell(string document, SourceSpan pages, ImmutableArray<VerifiedPage> compared)
    {
        int[] added = [.. compared.Where(page => page.State == PageState.New).Select(page => page.Number)];
        int[] gone = [.. compared.Where(page => page.State == PageState.Gone).Select(page => page.Number)];
        if (added.Length > 0)
        {
            yield return KeptPageDiagnostics.NotKept(pages, added.Length, added[0], PathOf(document, added[0]));
        }

        if (gone.Length > 0)
        {
            yield return KeptPageDiagnostics.Gone(pages, gone.Length, PathOf(document, gone[0]));
        }
    }

    private string PathOf(string document, int number) =>
        Path.Combine(options.Folder, string.Create(CultureInfo.InvariantCulture, $"{document}-{number}.png"));

    private string DifferenceOf(string document, int number) => Path.ChangeExtension(PathOf(document, number), ".different.png");
}
