using Gazette.Building.Printing;
using Gazette.Cli;
using Gazette.Tests.Cli;
using Gazette.Tests.Writers;
using Gazette.Writers.Word.Pagination;
using Xunit;

namespace Gazette.Tests.Building.Printing;

/// <summary>Documents that wait for their pages, from the report to the folder, with a program in the place of LibreOffice.</summary>
public sealed class PrintingTests : IDisposable
{
    private const string Template = """
        # {{ report.title }}

        ::: toc
        Contents
        :::

        ## First

        {{ report.opening }}

        ## Second

        Text.

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly PretendOffice _office = new();

    public PrintingTests()
    {
        _folder.Put("t/template.yaml", "name: t\n");
        _folder.Put("t/t.md.sbn", Template);
        Write("a", "One.");
    }

    public void Dispose()
    {
        _office.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_PDF_file_is_printed_and_knows_what_it_was_printed_from()
    {
        Start();
        Assert.Equal("1 report written to out/ (1 file)\n", Build("--to", "pdf"));
        Assert.NotNull(PrintSeal.Read(File.ReadAllBytes(_folder.At("out/a.pdf"))));

        // The second time shows what the page numbers are that the first one has told.
        Assert.Equal([1, 1], _office.Calls);
    }

    [Fact]
    public void The_page_numbers_of_the_contents_are_filled_in()
    {
        Start();
        Build("--to", "docx", "--paginate");
        byte[] docx = File.ReadAllBytes(_folder.At("out/a.docx"));
        WordGate.Check(docx);
        Assert.Equal("2 3", NumbersIn("out/a.docx"));
        Assert.Equal([1], _office.Calls);
    }

    [Fact]
    public void Nothing_is_printed_again_while_the_document_is_the_same()
    {
        Start();
        string[] arguments = ["--to", "docx,pdf,md", "--paginate"];
        Build(arguments);
        byte[] pages = File.ReadAllBytes(_folder.At("out/a.pdf"));
        int calls = _office.Calls.Length;
        Assert.Equal("1 report in out/ up to date\n", Build(arguments));
        Assert.Equal("3 files in out/ up to date\n", Build([.. arguments, "--check"]));

        // A remark in the report does not change its documents, and neither does the loss of the manifest.
        File.AppendAllText(_folder.At("reports/a.yaml"), "# a remark\n");
        Assert.Equal("1 report written to out/ (3 files)\n", Build(arguments));
        Directory.Delete(_folder.At("out/.gazette"), recursive: true);
        Assert.Equal("3 files in out/ up to date\n", Build([.. arguments, "--check"]));
        Assert.Equal("1 report written to out/ (3 files)\n", Build(arguments));
        Assert.Equal(calls, _office.Calls.Length);
        Assert.Equal(pages, File.ReadAllBytes(_folder.At("out/a.pdf")));

        Write("a", "Two.");
        Assert.Equal("3 of 3 files in out/ not up to date\n", Build([.. arguments, "--check"]));
        Build(arguments);
        Assert.True(_office.Calls.Length > calls);
        Assert.NotEqual(pages, File.ReadAllBytes(_folder.At("out/a.pdf")));
    }

    [Fact]
    public void A_build_without_page_numbers_is_not_taken_for_one_with_them()
    {
        Start();
        Build("--to", "docx");
        Build("--to", "docx", "--paginate");
        Assert.Equal("2 3", NumbersIn("out/a.docx"));
        Build("--to", "docx");
        Assert.Equal("– –", NumbersIn("out/a.docx"));
    }

    [Fact]
    public void What_somebody_has_changed_is_neither_replaced_nor_printed()
    {
        Start();
        Build("--to", "pdf");
        File.AppendAllText(_folder.At("out/a.pdf"), "% a remark\n");
        Write("a", "Two.");
        int calls = _office.Calls.Length;
        Assert.Contains("[changed-by-hand]", Build("--to", "pdf"), StringComparison.Ordinal);
        Assert.Equal(calls, _office.Calls.Length);
        Assert.Equal("1 report written to out/ (1 file)\n", Build("--to", "pdf", "--overwrite"));
        Assert.NotNull(PrintSeal.Read(File.ReadAllBytes(_folder.At("out/a.pdf"))));
    }

    [Fact]
    public void Many_documents_are_printed_in_one_call()
    {
        Start();
        for (int number = 0; number < 70; number++)
        {
            Write($"b{number}", $"Report {number}.");
        }

        Assert.Equal("71 reports written to out/ (71 files)\n", Build("--to", "pdf"));
        Assert.Equal([32, 32, 32, 32, 7, 7], _office.Calls);
        Assert.Equal("removed out/b1.pdf, which no report makes any more\n71 reports in out/ up to date\n", Remove("b1"));
    }

    [Fact]
    public void A_document_that_cannot_be_printed_leaves_the_old_one_and_the_others_are_printed()
    {
        Start();
        Write("b", "Two.");
        Build("--to", "pdf");
        byte[] before = File.ReadAllBytes(_folder.At("out/a.pdf"));
        Write("a", "Three.");
        Write("b", "Four.");
        using PretendOffice broken = new("[ $name = 0 ] && exit 77");
        string said = Build(broken, "--to", "pdf");
        Assert.Contains("`a.pdf` cannot be laid out as pages: LibreOffice ended with code 77", said, StringComparison.Ordinal);
        Assert.Contains("[unprinted-pages]", said, StringComparison.Ordinal);
        Assert.EndsWith("1 of 2 reports written to out/ (1 file)\n", said, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_folder.At("out/a.pdf")));
    }

    [Fact]
    public void A_heading_that_is_on_no_page_is_told()
    {
        Start();
        using PretendOffice shorter = new(pages: 2);
        string said = Build(shorter, "--to", "docx", "--paginate");
        Assert.Contains("not all page numbers of `a.docx` are known", said, StringComparison.Ordinal);
        Assert.Contains("[unknown-pages]", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_document_goes_to_standard_output()
    {
        Start();
        using Surroundings surroundings = new(_folder.FullPath);
        int code = Program.Run(
            ["build", "reports/a.yaml", "-t", "t", "--to", "pdf", "-o", "-"], _office.In(surroundings.Environment), TestContext.Current.CancellationToken);
        Assert.Equal(0, code);
        Assert.StartsWith("%PDF-1.6", surroundings.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public void Fonts_that_were_replaced_are_told_once_and_are_errors_if_warnings_are()
    {
        Start();
        Write("b", "Two.");
        _folder.Put("fonts/none.txt");
        using Surroundings surroundings = new(_folder.FullPath);
        CommandEnvironment environment = _office.In(surroundings.Environment) with { FontFolders = [_folder.At("fonts")] };
        string[] arguments = ["build", "reports", "-t", "t", "--to", "pdf"];
        Assert.Equal(0, Program.Run(arguments, environment, TestContext.Current.CancellationToken));
        string said = surroundings.Error.ToString();
        Assert.Equal(1, said.Split("warning: the pages are not set in `Calibri`").Length - 1);
        Assert.Contains("they are set in `Pretend-Regular` [replaced-font]", said, StringComparison.Ordinal);
        Assert.Equal(1, Program.Run([.. arguments, "--strict", "--force"], environment, TestContext.Current.CancellationToken));
        Assert.Contains("error: the pages are not set in `Calibri`", surroundings.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_LibreOffice_a_message_says_so_in_both_languages()
    {
        foreach ((string? language, string message) in ((string?, string)[])
            [
                (null, "gazette: `--to pdf` needs LibreOffice, which lays out the pages; it is neither on the search path nor at the usual places\n"
                    + "  help: install it, or name its program:  --soffice PATH  (or set GAZETTE_SOFFICE)\n"),
                ("zh_CN.UTF-8", "gazette：“--to pdf”要用LibreOffice排出页面；搜索路径和常用位置都没有找到它\n"
                    + "  建议：请安装，或写明它的程序：  --soffice 路径  （也可设置“GAZETTE_SOFFICE”）\n"),
            ])
        {
            using Surroundings surroundings = new(_folder.FullPath, language: language);
            Assert.Equal(
                2,
                Program.Run(["build", "reports", "-t", "t", "--to", "docx,pdf"], surroundings.Environment, TestContext.Current.CancellationToken));
            Assert.Equal(message, surroundings.Error.ToString());
            Assert.False(Directory.Exists(_folder.At("out")));
        }
    }

    [Fact]
    public void LibreOffice_fills_in_the_page_numbers_that_its_pages_have()
    {
        string? missing = ((string[])["soffice", "pdftotext"]).FirstOrDefault(tool => !RenderedPages.IsInstalled(tool));
        Assert.SkipWhen(missing is not null, $"{missing} is not installed");
        _folder.Put("t/t.md.sbn", """
            # {{ report.title }}

            ::: toc
            Contents
            :::

            ::: toc {of=tables}
            Tables
            :::

            ## First

            LINES

            ::: caption {.table #tbl-a}
            Costs
            :::

            | Item | Cost |
            |---|---|
            | Chairs | 12 |

            ## Second

            {{ report.opening }}

            """.Replace("LINES", string.Join("\n\n", Enumerable.Range(1, 60).Select(line => $"This is line {line}.")), StringComparison.Ordinal));
        using Surroundings surroundings = new(_folder.FullPath);
        int code = Program.Run(
            ["build", "reports", "-t", "t", "--to", "docx,pdf", "--paginate"],
            surroundings.Environment with { Variable = Environment.GetEnvironmentVariable },
            TestContext.Current.CancellationToken);
        Assert.True(code == 0, surroundings.Error.ToString());
        byte[] docx = File.ReadAllBytes(_folder.At("out/a.docx"));
        WordGate.Check(docx);
        Assert.Equal("1 3 3", NumbersIn("out/a.docx"));
        RenderedPages.Run("pdftotext", ["-layout", _folder.At("out/a.pdf"), _folder.At("a.txt")]);
        string[] pages = _folder.Read("a.txt").Split('\f');
        Assert.Matches(@"Second\.+ *3\n", pages[0]);
        Assert.Contains("Second\n", pages[2], StringComparison.Ordinal);
    }

    private static void Start() => Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell runs the program in the place of LibreOffice");

    private string NumbersIn(string document) => string.Join(' ', PageNumbers.Find(File.ReadAllBytes(_folder.At(document)))!.Shown.Values);

    private void Write(string name, string opening) =>
        _folder.Put($"reports/{name}.yaml", $"title: Report {name}\norganization: Office\nperiod: 2026\nopening: {opening}\n");

    private string Remove(string name)
    {
        File.Delete(_folder.At($"reports/{name}.yaml"));
        Write("c", "New.");
        string said = Build("--to", "pdf", "--prune");
        return said.Replace("1 of 71 reports written to out/ (1 file), 70 up to date", "71 reports in out/ up to date", StringComparison.Ordinal);
    }

    private string Build(params string[] arguments) => Build(_office, arguments);

    private string Build(PretendOffice office, params string[] arguments)
    {
        using Surroundings surroundings = new(_folder.FullPath);
        Program.Run(["build", "reports", "-t", "t", .. arguments], office.In(surroundings.Environment), TestContext.Current.CancellationToken);
        return surroundings.Error.ToString();
    }
}
