using System.Collections.Immutable;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Scriban's functions of HTML and addresses. What they give is text like any other: a document shows it as it is.</summary>
internal static class HtmlFunctions
{
    public static readonly ImmutableArray<FunctionRow> Rows =
    [
        new(
            "html.escape", "text:text -> text", "The text with `<`, `>`, `&` and quotes as HTML writes them", "把`<`、`>`、`&`和引号写成HTML实体",
            "{{ 'a < b' | html.escape }}", call => HtmlTexts.Escape(call)),
        new(
            "html.newline_to_br", "text:text -> text", "The text with `<br />` before each line end", "在换行前加`<br />`",
            "{{ \"one\\ntwo\" | html.newline_to_br | string.strip_newlines }}", call => HtmlTexts.MarkLines(call)),
        new(
            "html.strip", "text:text -> text", "The text without HTML tags, comments, scripts and styles", "去掉HTML标签、注释、脚本和样式",
            "{{ 'a <b>bold</b> word' | html.strip }}", call => HtmlTags.Strip(call)),
        new(
            "html.url_encode", "text:text -> text", "The text as a part of an address", "作为网址的一部分的写法",
            "{{ 'open days & more' | html.url_encode }}", call => HtmlTexts.EncodePart(call)),
        new(
            "html.url_escape", "text:text -> text", "A whole address with only those characters escaped that it cannot hold", "转义整个网址中不能出现的字符",
            "{{ 'https://example.org/open days?a=1' | html.url_escape }}", call => HtmlTexts.EncodeWhole(call)),
    ];
}
