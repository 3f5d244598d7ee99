using Gazette.Building.Printing;
using Gazette.Cli.Pdf;
using Gazette.Tests.Building.Printing;
using Xunit;

namespace Gazette.Tests.Cli;

/// <summary>Calls of a program that hangs, breaks down or does nothing: each is ended in bounded time, and what it has printed counts.</summary>
public class OfficePrinterTests
{
    // Long enough for a few small files on a machine that is busy with other tests.
    private static readonly (TimeSpan, TimeSpan) Impatient = (TimeSpan.FromSeconds(15), TimeSpan.Zero);

    [Theory]
    [InlineData("[ $name = 2 ] && sleep 90", "LibreOffice did not finish within 15 seconds")]
    [InlineData("[ $name = 2 ] && exit 1", "LibreOffice ended with code 1")]
    [InlineData("[ $name = 2 ] && continue", "LibreOffice made no PDF file of it")]
    [InlineData("[ $name = 2 ] && { printf '%%PDF-1.6 cut' > \"$out/$name.pdf\"; exit 3; }", "LibreOffice ended with code 3")]
    public void One_document_that_it_cannot_print_does_not_keep_the_others_from_it(string trouble, string message)
    {
        using PretendOffice office = Start(trouble);
        IReadOnlyList<PrintedPages> printed = Print(office, 5);
        Assert.Equal(message, printed[2].Problem?.English);
        Assert.Null(printed[2].Content);
        Assert.All(printed.Where((_, index) => index != 2), pages => Assert.NotNull(pages.Content));
    }

    [Fact]
    public void One_that_prints_nothing_is_not_called_for_each_document()
    {
        using PretendOffice office = Start("exit 1");
        IReadOnlyList<PrintedPages> printed = Print(office, 20);
        Assert.All(printed, pages => Assert.NotNull(pages.Problem));
        Assert.Equal([20, 1, 19], office.Calls);
    }

    [Fact]
    public void One_that_cannot_be_started_is_an_error_of_each_document()
    {
        using TemporaryFolder folder = new();
        using OfficePrinter printer = new(folder.Put("soffice", "no program"), new PageFonts([]), Impatient);
        Assert.All(printer.Print([[1], [2]], TestContext.Current.CancellationToken), pages => Assert.NotNull(pages.Problem));
    }

    [Fact]
    public void A_run_that_is_stopped_ends_it()
    {
        using PretendOffice office = Start("sleep 60");
        using OfficePrinter printer = new(office.Program, new PageFonts([]));
        using CancellationTokenSource stop = new(TimeSpan.FromSeconds(1));
        Assert.ThrowsAny<OperationCanceledException>(() => printer.Print([[1]], stop.Token));
    }

    private static PretendOffice Start(string trouble)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell runs the program in the place of LibreOffice");
        return new PretendOffice(trouble);
    }

    private static IReadOnlyList<PrintedPages> Print(PretendOffice office, int count)
    {
        using OfficePrinter printer = new(office.Program, new PageFonts([]), Impatient);
        return printer.Print([.. Enumerable.Range(0, count).Select(number => (byte[])[(byte)number])], TestContext.Current.CancellationToken);
    }
}
