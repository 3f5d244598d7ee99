using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Texts of every help page, and of the options that every command has.</summary>
internal static class HelpWords
{
    public static Words About => Words.Of(
        "Turns a page of numbers and bullet points into official Word documents, each with a Markdown copy.",
        "把一页数字和要点变成规范的Word文档，并附内容相同的Markdown文件。");

    public static Words Example => Words.Of("gazette new report demo\ngazette build demo", "gazette new work-summary demo\ngazette build demo");

    public static Words Usage => Words.Of("Usage:", "用法：");

    public static Words Arguments => Words.Of("Arguments:", "参数：");

    public static Words Options => Words.Of("Options:", "选项：");

    public static Words Commands => Words.Of("Commands:", "命令：");

    public static Words Examples => Words.Of("Example:", "示例：");

    public static Words SomeCommand => Words.Of("<COMMAND>", "<命令>");

    public static Words SomeOptions => Words.Of("[OPTIONS]", "[选项]");

    public static Words Language => Words.Of("Show messages in this language; default: that of the system.", "用这种语言显示消息；默认随系统。");

    public static Words Help => Words.Of("Show this page.", "显示本页。");

    public static Words Version => Words.Of("Show the version.", "显示版本号。");

    public static Words File => Words.Of("FILE", "文件");

    public static Words Name => Words.Of("NAME", "名称");

    public static Words Folder => Words.Of("DIR", "文件夹");

    public static Words Template => Words.Of("TEMPLATE", "模板");

    public static Words MoreIn(string command) => Words.Of($"More about a command:  {command} COMMAND --help", $"某个命令的用法：  {command} 命令 --help");
}
