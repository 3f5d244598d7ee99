using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Help for <c>gazette verify</c>.</summary>
internal static class VerifyHelpWords
{
    public static Words About => Words.Of(
        "Prove that the formats of each document say the same, word by word.", "证明每份文档的各种格式逐字一致。");

    public static Words Example => Words.Of(
        "gazette verify villages/ --log evidence.html\ngazette verify villages/ -o out --to docx,md",
        "gazette verify villages/ --log 核验记录.html\ngazette verify villages/ -o out --to docx,md");

    public static Words Out => Words.Of(
        "Compare the files that a build wrote to this folder, as they are there now; default: make them in memory and keep none.",
        "比较已生成在这个文件夹中的文件，以现状为准；默认在内存中生成，不保留。");

    public static Words To(string known, string usual) => Words.Of(
        $"Compare these formats, of {known}; default: {usual}. Pages (pdf) are printed by LibreOffice and compared with the Word file.",
        $"比较这些格式，可选“{known}”；默认为“{usual}”。页面（pdf）由LibreOffice打印，与Word文件比较。");

    public static Words Log => Words.Of(
        "Write the evidence to this file, with the digest of each file and each difference: .html, .json, .xml (JUnit) or .sarif.",
        "把核验记录写到这个文件，含各文件的摘要和每处不同：.html、.json、.xml（JUnit）或.sarif。");

    public static Words Name => Words.Of("The name that `build` was given, if any.", "生成时用的“--name”，没有则不写。");
}
