using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.WordTemplates;

/// <summary>Why a Word file cannot be filled, and what is wrong with its tags.</summary>
internal static class WordTemplateDiagnostics
{
    public static Diagnostic Unclosed(SourceSpan span) => Diagnostic.Error("unclosed-value", span)
        .Says("`{{` is not closed", "“{{”没有对应的“}}”")
        .Helps("write `}}` after the name, in the same paragraph", "在同一段的名称后面补上“}}”");

    public static Diagnostic Unopened(SourceSpan span) => Diagnostic.Error("unclosed-value", span)
        .Says("`}}` closes nothing", "“}}”前面没有对应的“{{”")
        .Helps("write `{{` in front of the name, or remove it", "在名称前面补上“{{”，或删去它");

    public static Diagnostic OneStatement(SourceSpan span) => Diagnostic.Error("tag-structure", span)
        .Says("this tag has several statements", "这个标签里有好几条语句")
        .Helps("write each in a tag of its own", "每条语句各写一个标签");

    public static Diagnostic EndWithoutStart(string word, SourceSpan span) => Diagnostic.Error("tag-structure", span)
        .Says($"this `{word}` belongs to no `if` or `for`", $"这个“{word}”前面没有对应的“if”或“for”")
        .Helps("remove it, or add the `if` or `for` in front of it", "删去它，或在前面补上“if”或“for”");

    public static Diagnostic WithoutEnd(string word, SourceSpan span) => Diagnostic.Error("tag-structure", span)
        .Says($"`{word}` is never closed", $"“{word}”没有结束")
        .Helps("write {{ end }} after it, in the same part of the document", "在后面补上  {{ end }}  ，与它放在文档的同一部分");

    public static Diagnostic SecondElse(SourceSpan span, SourceSpan first) => Diagnostic.Error("tag-structure", span)
        .Says("there can be only one `else`, and nothing after it but `end`", "“else”只能有一个，后面只能是“end”")
        .Helps("write the conditions before it:  {{ else if … }}", "条件写在它前面：  {{ else if … }}")
        .Relates(first, "the `else`", "前面的“else”");

    public static Diagnostic OwnParagraphs(string word, SourceSpan span, SourceSpan other) => Diagnostic.Error("tag-structure", span)
        .Says(
            $"`{word}` and its `end` are in two paragraphs with other text, a picture or a page break",
            $"“{word}”和对应的“end”分在两段里，段里还有别的文字、图片或分页符")
        .Helps("give both a paragraph of their own, or put both in one paragraph", "让两者各占一段，或写在同一段里")
        .Relates(other, "the other tag", "另一个标签");

    public static Diagnostic Across(string word, SourceSpan span, SourceSpan other) => Diagnostic.Error("tag-structure", span)
        .Says($"`{word}` and its `end` are in different parts of the document", $"“{word}”和对应的“end”不在文档的同一部分")
        .Helps(
            "put both in one cell, in cells of one row, in rows of their own, or in paragraphs of their own beside each other",
            "把两者放在同一格、同一行的不同格、各自单独的行，或同一处各自单独的段落里")
        .Relates(other, "the other tag", "另一个标签");

    public static Diagnostic TooDeep(SourceSpan span, int most) => Diagnostic.Error("tag-structure", span)
        .Says($"more than {most} blocks are nested here", $"这里的嵌套超过{most}层")
        .Helps("nest less deeply", "减少嵌套");

    public static Diagnostic TooManyTags(SourceSpan file, int most) => Diagnostic.Error("word-file-too-large", file)
        .Says($"this Word file has more than {most:N0} tags", $"Word文件里的标签超过{most:N0}个");

    public static Diagnostic TooLong(SourceSpan span, int mostBytes) => Diagnostic.Error("too-much", span)
        .Says($"the filled document is larger than {mostBytes >> 20} MB", $"填好的文档超过{mostBytes >> 20}MB")
        .Helps("look for a loop that repeats more than was meant", "看看有没有重复次数过多的循环");

    public static Diagnostic BlockInSentence(SourceSpan span) => Diagnostic.Error("block-in-sentence", span)
        .Says("a table, a picture or Markdown needs a paragraph of its own", "表格、图片或Markdown内容须单独成段")
        .Helps("put the tag alone in its paragraph", "让这个标签单独占一段");

    public static Diagnostic BlockOnCover(SourceSpan span) => Diagnostic.Error("block-in-sentence", span)
        .Says("a cover takes no tables, pictures or Markdown in place of a paragraph", "封面上不能用标签插入表格、图片或Markdown内容")
        .Helps(
            "insert a picture in Word and write the tag as its alternative text; put everything else into the template",
            "图片可先在Word里插入一张，把标签写进它的替代文字；其他内容请写在模板里");

    public static Diagnostic NoteInBlocks(SourceSpan span) => Diagnostic.Error("block-in-sentence", span)
        .Says("footnotes do not work in Markdown that is put into a Word file", "放进Word文件的Markdown内容不能带脚注")
        .Helps("make the footnote in the Word file", "在Word文件里插入脚注");

    public static Diagnostic NotAPicture(SourceSpan span) => Diagnostic.Error("image-not-shown", span)
        .Says("this must print a picture", "这里应给出一张图片")
        .Helps("write a picture of the report:  {{ image … }}", "写报告中的图片：  {{ image … }}");

    public static Diagnostic Signed(SourceSpan file) => Refused(file)
        .Says("this Word file is signed, and filling it would break the signature", "此Word文件有数字签名，填写会使签名失效")
        .Helps("save a copy without the signature", "另存一份不带签名的文件");

    public static Diagnostic ReachesOut(SourceSpan file, string kind, string target) => Refused(file)
        .Says($"this Word file fetches {kind} from outside: `{target}`", $"此Word文件要从外部取得内容（{kind}）：“{target}”")
        .Helps("put it into the document itself, or remove it", "把它放进文档里，或删去");

    public static Diagnostic HoldsOther(SourceSpan file) => Refused(file)
        .Says("this Word file contains another document (altChunk)", "此Word文件里嵌着另一份文档")
        .Helps("open it in Word and save it, which merges the two", "用Word打开后保存一次，使两者合并");

    public static Diagnostic Field(SourceSpan file, string code) => Refused(file)
        .Says($"the field `{code}` reaches out of the document", $"域“{code}”会读取文档以外的内容")
        .Helps("replace the field by its text: select it and press Ctrl+Shift+F9", "选中此域，同时按“Ctrl”“Shift”“F9”变为普通文字");

    public static Diagnostic LinkRuns(SourceSpan file, string target) => Refused(file)
        .Says($"a link of this Word file runs a program: `{target}`", $"此Word文件里有会运行程序的链接：“{target}”")
        .Helps("remove the link", "删去这个链接");

    public static Diagnostic NotFilled(Words where, SourceSpan file) => Diagnostic.Warning("tag-not-filled", file)
        .Says($"a tag in {where} is not filled", $"{where}里的标签不会被填写")
        .Helps("move it into the text", "把它移到正文里");

    public static Diagnostic InnerField(string code, SourceSpan span) => Diagnostic.Warning("tag-not-filled", span)
        .Says($"the field `{code}` stands in another field, and is not filled there", $"域“{code}”嵌在别的域里，不会被填写")
        .Helps(
            "delete the outer field, and write what it decides as tags: {{ if … }} … {{ end }}",
            "删去外层的域，把它的判断写成标签：  {{ if … }} … {{ end }}");

    public static Words InLink => Words.Of("the address of a link", "链接地址");

    public static Words InChart => Words.Of("a chart", "图表");

    public static Words InDiagram => Words.Of("a SmartArt graphic", "智能图形");

    public static Words InWordArt => Words.Of("WordArt", "艺术字");

    public static Words InEquation => Words.Of("an equation", "公式");

    public static Diagnostic MailMergeRemoved(SourceSpan file) => Diagnostic.Note("word-template-settings", file)
        .Says("the mail merge and its data source are removed from the filled documents", "填好的文档中不再有邮件合并及其数据源")
        .Helps("nothing to do: the values come from the report", "不必处理：数值来自报告");

    public static Diagnostic AttachedTemplateRemoved(SourceSpan file) => Diagnostic.Note("word-template-settings", file)
        .Says("the attached template is removed from the filled documents", "填好的文档中不再附加模板")
        .Helps("nothing to do: the styles are in the document", "不必处理：样式已在文档里");

    public static Diagnostic Unreadable(SourceSpan file, string problem) => Refused(file)
        .Says($"this file cannot be read: {problem}", $"无法读取此文件：{problem}");

    public static Diagnostic FileTooLarge(SourceSpan file, int mostBytes) => Diagnostic.Error("word-file-too-large", file)
        .Says($"this Word file is larger than {mostBytes >> 20} MB", $"此Word文件超过{mostBytes >> 20}MB");

    private static DiagnosticSubject Refused(SourceSpan file) => Diagnostic.Error("word-template-refused", file);
}
