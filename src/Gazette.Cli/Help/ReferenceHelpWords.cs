using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Help for the command that writes a reference document.</summary>
internal static class ReferenceHelpWords
{
    public static Words Reference => Words.Of(
        "Write a Word document with every style named and shown, to change in Word and use with `--reference`.",
        "写出一份列有全部样式的Word文档，在Word中修改后用“--reference”指定。");

    public static Words Example => Words.Of("gazette reference house.docx", "gazette reference house.docx --style official");

    public static Words File => Words.Of("The Word document to write; one that exists is left as it is.", "要写出的Word文档；已有的文件不会改动。");

    public static Words Style => Words.Of("The styles of official documents, or of reports; default: report.", "公文（“official”）或一般报告（“report”）的样式；默认为“report”。");

    public static Words Language => Words.Of(
        "Fonts and words for documents in this language; default: that of the messages.", "字体和文字适合这种语言的文件；默认与消息的语言相同。");
}
