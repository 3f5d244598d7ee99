using Gazette.Diagnostics;

namespace Gazette.Drafting;

/// <summary>The comments in a report that was made from a finished document.</summary>
internal static class DraftWords
{
    public static Words Guessed => Words.Of("the names are guessed from the words around the numbers, please check", "指标名称由数字前后的文字推测，请核对");

    public static Words Nameless => Words.Of("nothing beside the number says what it is, please name it", "数字前后没有名称，请写上");

    public static Words NoPeriod => Words.Of("the title does not say the period; add, for example:  period: 2026-H1", "标题没有写报告期；请补上，如  period: 2026-H1");

    public static Words Relaxed => Words.Of(
        "the document has these mistakes; mend them, then remove the line",
        "原文有下列错误；改正后删去这一行");

    public static Words MadeFrom(string source) => Words.Of($"made from {source}", $"由{source}生成");

    public static Words LeftCover => Words.Of(
        "the cover of the document is left out; to have it again, name a reference document with it:  reference: FILE.docx",
        "原文的封面没有写入；要保留封面，请指定带有它的参照文档：  reference: 文件.docx");

    public static Words LeftPictures(IReadOnlyCollection<string> files) => Words.Of(
        $"pictures of the document that the report has no place for: {string.Join(", ", files)}",
        $"原文中的下列图片在报告里没有对应位置：{string.Join("、", files)}");

    public static Words Typed(IReadOnlyCollection<string> numbers) => Words.Of(
        $"still typed, please check: {string.Join(", ", numbers)}",
        $"仍是直接写出的数字，请核对：{string.Join("、", numbers)}");
}
