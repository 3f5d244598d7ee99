using System.Text;
using Gazette.Cli;
using Xunit;

namespace Gazette.Tests.Cli;

/// <summary>Checks the files after <c>gazette check --fix</c>.</summary>
public static class FixingTests
{
    private const string Manifest = "name: notice\nlanguages: [zh-CN]\nstyle: official\n";
    private const string Template = "# {{ report.title }}\r\n\r\n请各村按时报送,逾期不候。\r\n\r\n{{ report.opening }}\r\n";
    private const string Report = "template: notice\ntitle: 防汛通知\nopening: 完成清淤,检查涵洞。\n";

    [Fact]
    public static void What_two_reports_share_is_fixed_once_and_keeps_its_line_ends()
    {
        using TemporaryFolder folder = new();
        Put(folder);
        folder.Put("b.yaml", Report);
        Assert.Equal("fixed 3 mistakes in 3 files; 0 left\n2 reports checked: no mistakes\n", Run(folder, 0, "a.yaml", "b.yaml", "--fix"));
        Assert.Equal(Template.Replace(',', '，'), folder.Read("notice/notice.md.sbn"));
        Assert.Equal(Report.Replace(',', '，'), folder.Read("a.yaml"));
        Assert.Equal(["a.yaml", "b.yaml", "notice/notice.md.sbn", "notice/template.yaml"], folder.Files);
    }

    [Fact]
    public static void A_dry_run_writes_nothing()
    {
        using TemporaryFolder folder = new();
        Put(folder);
        Assert.Equal("would fix 2 mistakes in 2 files; 0 left\n1 report checked: no mistakes\n", Run(folder, 1, "a.yaml", "--fix", "--dry-run"));
        Assert.Equal((Report, Template), (folder.Read("a.yaml"), folder.Read("notice/notice.md.sbn")));
    }

    [Fact]
    public static void A_mistake_in_a_base_file_is_fixed_there()
    {
        using TemporaryFolder folder = new();
        Put(folder);
        folder.Put("base.yaml", "sections: [ { heading: 一、巡查, text: '早排查,早处置。' } ]\n");
        folder.Put("notice/notice.md.sbn", "# {{ report.title }}\n\n{{ for section in report.sections }}{{ section.text }}{{ end }}\n");
        folder.Put("table.csv", "title\n甲村通知\n乙村通知\n");
        Run(folder, 0, "table.csv", "--with", "base.yaml", "-t", "notice", "--fix");
        Assert.Equal("sections: [ { heading: 一、巡查, text: '早排查，早处置。' } ]\n", folder.Read("base.yaml"));
    }

    [Fact]
    public static void A_file_that_is_read_only_is_left_alone_and_named()
    {
        using TemporaryFolder folder = new();
        Put(folder);
        File.SetAttributes(folder.At("a.yaml"), FileAttributes.ReadOnly);
        string told = Run(folder, 1, "a.yaml", "--fix");
        File.SetAttributes(folder.At("a.yaml"), FileAttributes.Normal);
        Assert.Contains("it is read-only", told, StringComparison.Ordinal);
        Assert.Equal(Report, folder.Read("a.yaml"));
    }

    [Fact]
    public static void A_link_stays_a_link_and_a_file_keeps_its_rights()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("links and rights are of another kind there");
            return;
        }

        using TemporaryFolder folder = new();
        Put(folder);
        File.Move(folder.At("a.yaml"), folder.At("real.yaml"));
        File.CreateSymbolicLink(folder.At("a.yaml"), "real.yaml");
        File.SetUnixFileMode(folder.At("real.yaml"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Run(folder, 0, "a.yaml", "--fix");
        Assert.Equal("real.yaml", new FileInfo(folder.At("a.yaml")).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(folder.At("real.yaml")));
        Assert.Contains("完成清淤，", folder.Read("real.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public static void A_file_that_may_not_be_written_is_reported_and_left_alone()
    {
        using TemporaryFolder folder = new();
        Put(folder);
        File.SetAttributes(folder.At("a.yaml"), FileAttributes.ReadOnly);
        Assert.Contains("[unwritable-fix]", Run(folder, 1, "a.yaml", "--fix"), StringComparison.Ordinal);
        Assert.Equal(Report, folder.Read("a.yaml"));
        File.SetAttributes(folder.At("a.yaml"), FileAttributes.Normal);
    }

    [Fact]
    public static void An_interrupted_run_says_what_it_has_done()
    {
        using TemporaryFolder folder = new();
        Put(folder);
        folder.Put("b.yaml", Report);
        File.SetAttributes(folder.At("b.yaml"), FileAttributes.ReadOnly);
        using CancellationTokenSource stop = new();
        using StoppingWriter words = new(stop);
        using Surroundings surroundings = new(folder.FullPath);
        Assert.Equal(1, Program.Run(["check", "a.yaml", "b.yaml", "--fix"], surroundings.Environment with { Error = words }, stop.Token));
        Assert.EndsWith(
            "gazette: interrupted; 2 files are already fixed\n  help: run the same command again to continue\n", words.ToString(), StringComparison.Ordinal);
        File.SetAttributes(folder.At("b.yaml"), FileAttributes.Normal);
    }

    [Fact]
    public static void Standard_input_and_tables_have_nothing_to_fix()
    {
        using TemporaryFolder folder = new();
        Put(folder);
        folder.Put("notice/notice.md.sbn", "# {{ report.title }}\n\n{{ report.opening }}\n");
        folder.Put("table.csv", "title,opening\n甲村通知,\"完成清淤,检查涵洞。\"\n");
        using Surroundings surroundings = new(folder.FullPath)
        {
            Environment = new Surroundings(folder.FullPath).Environment with { InputStream = new MemoryStream(Encoding.UTF8.GetBytes(Report)) },
        };
        Program.Run(["check", "-", "table.csv", "-t", "notice", "--fix"], surroundings.Environment, TestContext.Current.CancellationToken);
        Assert.Equal("title,opening\n甲村通知,\"完成清淤,检查涵洞。\"\n", folder.Read("table.csv"));
    }

    private static void Put(TemporaryFolder folder)
    {
        folder.Put("a.yaml", Report);
        folder.Put("notice/template.yaml", Manifest);
        folder.Put("notice/notice.md.sbn", Template);
    }

    private static string Run(TemporaryFolder folder, int code, params string[] words)
    {
        using Surroundings surroundings = new(folder.FullPath);
        Assert.Equal(code, Program.Run(["check", .. words], surroundings.Environment, TestContext.Current.CancellationToken));
        return surroundings.Error.ToString();
    }

    // A user who presses Ctrl-C when the first message appears.
    private sealed class StoppingWriter : StringWriter
    {
        private readonly CancellationTokenSource _stop;

        public StoppingWriter(CancellationTokenSource stop) => (_stop, NewLine) = (stop, "\n");

        public override void Write(char value)
        {
            _stop.Cancel();
            base.Write(value);
        }

        public override void Write(string? value)
        {
            _stop.Cancel();
            base.Write(value);
        }
    }
}
