using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Texts of the command that writes a reference document.</summary>
internal static class ReferenceWords
{
    public static Words Next => Words.Of("next:  change its styles in Word, save it, and use it", "接下来：在Word中修改样式并保存，然后使用");

    public static Words UnknownStyle(string style, IEnumerable<string> known) => Words.Of(
        $"`{style}` is not a style of `--style`; {NearestName.Suggest(style, known)}",
        $"“--style”没有“{style}”这种版式；{NearestName.Suggest(style, known)}");

    public static Words NotWord(string file) => Words.Of(
        $"`{file}` is not the name of a Word file; write one that ends in `.docx`",
        $"“{file}”不是Word文件的名称，应以“.docx”结尾");

    public static Words CannotWrite(string file, Exception exception) => Words.Of(
        $"`{file}` cannot be written: {FileFault.ReasonOf(exception)}",
        $"无法写入“{file}”：{FileFault.ReasonOf(exception)}");

    public static Words Written(string file) => Words.Of($"written {file}, with every style named and shown", $"已写入{file}，其中列出并说明了每一种样式");

    public static Words NextBuild(string file) => Words.Of($"       gazette build DIR --reference {file}", $"        gazette build 文件夹 --reference {file}");
}
