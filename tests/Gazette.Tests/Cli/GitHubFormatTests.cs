using Gazette.Cli;
using Xunit;

namespace Gazette.Tests.Cli;

public static class GitHubFormatTests
{
    [Fact]
    public static void Each_mistake_is_a_command_with_its_place_from_the_repository_on()
    {
        using TemporaryFolder folder = new();
        folder.Put("reports/notice/template.yaml", "name: notice\nlanguages: [zh-CN]\nstyle: official\n");
        folder.Put("reports/notice/notice.md.sbn", "# {{ report.title }}\n\n{{ report.opening }}\n");
        folder.Put("reports/甲,乙 100%.yaml", "template: notice\ntitle: 防汛通知\nopening: 完成5%清淤,检查涵洞。\n");
        Assert.Equal(
            "::warning file=reports/甲%2C乙 100%25.yaml,line=3,col=16,endLine=3,endColumn=17,title=half-width-punctuation::`,` is half-width%0Ahelp: write `，`\n",
            Run(folder, "reports/甲,乙 100%.yaml"));
    }

    private static string Run(TemporaryFolder folder, string path)
    {
        using Surroundings plain = new(folder.At("reports"));
        using Surroundings surroundings = new(folder.At("reports"))
        {
            Environment = plain.Environment with { Variable = name => name == "GITHUB_WORKSPACE" ? folder.FullPath : null },
        };
        Program.Run(["check", Path.GetRelativePath("reports", path), "--format", "github"], surroundings.Environment, TestContext.Current.CancellationToken);
        return plain.Output;
    }
}
