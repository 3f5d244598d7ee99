using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Help for the commands about templates, and for <c>gazette rules</c>.</summary>
internal static class TemplateHelpWords
{
    public static Words New => Words.Of("Start a report from a template's sample, or from a Word file.", "用模板的样例或Word文件新建一份报告。");

    public static Words Templates => Words.Of("List the templates, or show what one of them needs.", "列出模板，或说明某个模板需要什么。");

    public static Words TemplatesExample => Words.Of("gazette templates report", "gazette templates work-summary");

    public static Words Schema => Words.Of("Print the JSON Schema of a template's report file.", "输出某个模板的报告文件的JSON Schema。");

    public static Words SchemaExample => Words.Of("gazette schema report > schema.json", "gazette schema work-summary > schema.json");

    public static Words Rules => Words.Of("List the rules that every document is checked against, or explain one.", "列出检查文档的规则，或说明其中一条。");

    public static Words RulesExample => Words.Same("gazette rules duplicate-ordinal");

    public static Words Template => Words.Of("A template's name, its folder, or a Word file.", "模板的名称、模板的文件夹，或一个Word文件。");

    public static Words TemplateToShow => Words.Of("Show what this template needs; default: list all.", "说明这个模板需要什么；不写则列出全部。");

    public static Words Folder => Words.Of("The folder to start it in; default: the current one.", "报告放在哪个文件夹；默认为当前文件夹。");

    public static Words From => Words.Of(
        "Start from this file. From a report, the next period's: numbers are emptied and kept as comments, texts stay. From a Word or Markdown document, a"
        + " report with its text and its numbers as metrics. The one word is then the folder.",
        "由这个文件新建报告。由报告新建下一期：数字清空并留作注释，文字保留；由Word或Markdown文档新建：文字照原样，数字成为指标。这时只写文件夹。");

    public static Words Last => Words.Of("FILE", "文件");

    public static Words Language => Words.Of(
        "Start from the template's sample in this language; default: yours, if there is one.",
        "采用模板中这种语言的样例；默认与消息的语言相同（如果有）。");

    public static Words Rule => Words.Of("Explain this rule; default: list all.", "说明这条规则；不写则列出全部。");

    public static Words RuleName => Words.Of("RULE", "规则");
}
