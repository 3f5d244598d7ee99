using System.Collections.Immutable;
using System.Text;
using Gazette.Building;
using Gazette.Building.Printing;
using Gazette.Diagnostics;
using Gazette.Pictures;
using Gazette.Verifying;
using Xunit;

namespace Gazette.Tests.Verifying;

/// <summary>Pages compared with the pictures that are kept of them: what is kept is written only by whoever accepts it.</summary>
public sealed class KeptPagesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_without_a_picture_says_so_and_writes_none()
    {
        (ImmutableArray<VerifiedPage> pages, string told) = Compare([Page(0), Page(0)]);
        Assert.All(pages, page => Assert.Equal(PageState.New, page.State));
        Assert.Contains("error: no pictures are kept of 2 pages, from page 1 [page-not-kept]", told, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void Accepted_pages_are_kept_and_then_the_same()
    {
        Assert.All(Compare([Page(3), Page(5)], accept: true).Pages, page => Assert.Equal(PageState.Accepted, page.State));
        Assert.Equal(["a/letter-1.png", "a/letter-2.png"], _folder.Files);
        (ImmutableArray<VerifiedPage> pages, string told) = Compare([Page(3), Page(5)]);
        Assert.All(pages, page => Assert.Equal((PageState.Same, 0m), (page.State, page.Share!.Value)));
        Assert.Equal("", told);
    }

    [Fact]
    public void A_page_that_differs_is_shown_beside_the_picture_which_stays_as_it_is()
    {
        Compare([Page(3)], accept: true);
        byte[] kept = File.ReadAllBytes(_folder.At("a/letter-1.png"));
        (ImmutableArray<VerifiedPage> pages, string told) = Compare([Page(4)]);
        Assert.Equal((PageState.Different, 2m), (pages[0].State, pages[0].Share!.Value));
        Assert.Contains("page 1 is not as it was: 2% of its pixels differ, more than 0% [pages-differ]", told, StringComparison.Ordinal);
        Assert.Equal(["a/letter-1.different.png", "a/letter-1.png"], _folder.Files);
        Assert.Equal(kept, File.ReadAllBytes(_folder.At("a/letter-1.png")));
        PixelImage shown = PixelPng.Read(File.ReadAllBytes(_folder.At("a/letter-1.different.png")))!;
        Assert.Equal(2, shown.Pixels.Chunk(3).Count(pixel => pixel is [220, 0, 0]));

        Assert.Equal(PageState.Same, Compare([Page(4)], threshold: 2).Pages[0].State);
        Assert.Equal(["a/letter-1.png"], _folder.Files);
        Assert.Equal(PageState.Accepted, Compare([Page(4)], accept: true).Pages[0].State);
        Assert.Equal(PageState.Same, Compare([Page(4)]).Pages[0].State);
    }

    [Fact]
    public void Slight_differences_of_colour_are_none() => Assert.Equal(0, PageDifference.Between(Page(3), Page(3, ink: 30)).Share);

    [Fact]
    public void Pages_of_other_sizes_differ_as_a_whole() =>
        Assert.Equal(100, PageDifference.Between(Page(3), new PixelImage(5, 20, new byte[300])).Share);

    [Fact]
    public void A_page_that_is_gone_is_told_and_its_picture_goes_when_that_is_accepted()
    {
        Compare([Page(1), Page(2), Page(3)], accept: true);
        (ImmutableArray<VerifiedPage> pages, string told) = Compare([Page(1)]);
        Assert.Equal([PageState.Same, PageState.Gone, PageState.Gone], pages.Select(page => page.State));
        Assert.Contains("the document has 2 pages fewer than before [pages-differ]", told, StringComparison.Ordinal);
        Compare([Page(1)], accept: true);
        Assert.Equal(["a/letter-1.png"], _folder.Files);
    }

    [Fact]
    public void A_picture_that_is_none_is_told_and_stays()
    {
        _folder.Put("a/letter-1.png", "no picture");
        Assert.Contains("this picture cannot be compared", Compare([Page(1)]).Told, StringComparison.Ordinal);
        Assert.Equal("no picture", _folder.Read("a/letter-1.png"));
    }

    [Fact]
    public void Pages_that_cannot_be_drawn_are_an_error() => Assert.Contains(
        "error: its pages cannot be drawn: it has hung [undrawn-pages]",
        Compare(new DrawnPages([], Words.Of("it has hung", "没有响应"))).Told,
        StringComparison.Ordinal);

    [Fact]
    public void A_folder_that_cannot_be_written_is_an_error()
    {
        _folder.Put("a");
        Assert.Contains("[unkept-pages]", Compare([Page(1)], accept: true).Told, StringComparison.Ordinal);
    }

    [Fact]
    public void Ppm_is_read_as_Netpbm_writes_it()
    {
        PixelImage read = PixelImage.ReadPpm([.. Encoding.ASCII.GetBytes("P6\n2 1\n255\n"), 1, 2, 3, 10, 32, 6])!;
        Assert.Equal((2, 1), (read.Width, read.Height));
        Assert.Equal([1, 2, 3, 10, 32, 6], read.Pixels);
        Assert.Null(PixelImage.ReadPpm([.. Encoding.ASCII.GetBytes("P6\n2 1\n255\n"), 1, 2, 3, 4, 5]));
        Assert.Null(PixelImage.ReadPpm(Encoding.ASCII.GetBytes("P6\n99999 99999\n255\n")));
        Assert.Null(PixelImage.ReadPpm([]));
    }

    // A page of 100 pixels with one dark one.
    private static PixelImage Page(int dark, byte ink = 0)
    {
        byte[] pixels = new byte[300];
        Array.Fill(pixels, (byte)255);
        pixels.AsSpan(dark * 3, 3).Fill(ink);
        return new PixelImage(10, 10, pixels);
    }

    private (ImmutableArray<VerifiedPage> Pages, string Told) Compare(PixelImage[] pages, bool accept = false, decimal threshold = 0) =>
        Compare(new DrawnPages(pages), accept, threshold);

    private (ImmutableArray<VerifiedPage> Pages, string Told) Compare(DrawnPages drawn, bool accept = false, decimal threshold = 0)
    {
        DiagnosticBag bag = new();
        KeptPages kept = new(new PageComparing(new Drawing(drawn), _folder.FullPath, threshold, accept));
        FileContent file = new("letter.pdf", "pdf", [], IsFilled: false, IsKept: false);
        return (kept.Compare("a/letter", file, bag, TestContext.Current.CancellationToken), string.Join('\n', bag.ToSorted()));
    }

    private sealed class Drawing(DrawnPages pages) : IPagePictures
    {
        public DrawnPages Draw(byte[] file, CancellationToken cancellation) => pages;
    }
}
