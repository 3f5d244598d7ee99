using Gazette.Diagnostics;
using Gazette.Documents.Containers;
using Gazette.Documents.Markdown;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>Errors in the Markdown that a template makes.</summary>
internal static class DocumentsDiagnostics
{
    public static Diagnostic TooManyCharacters(int limit, SourceSpan span) => Diagnostic.Error("document-too-long", span)
        .Says($"a document must not have more than {limit} characters", $"一份文档不能超过{limit}个字符")
        .Helps("split it into several documents", "分成几份文档");

    public static Diagnostic TooManyLines(int limit, SourceSpan span) => Diagnostic.Error("document-too-long", span)
        .Says($"a document must not have more than {limit} lines", $"一份文档不能超过{limit}行")
        .Helps("split it into several documents", "分成几份文档");

    public static Diagnostic TooManyLinkDefinitions(long number, SourceSpan span) => Diagnostic.Error("markdown-too-complex", span)
        .Says($"more than {number} link definitions", $"链接定义超过{number}个")
        .Helps("print this text as a value, or split it into paragraphs", "把这样的文字作为值来引用，或分成几段");

    public static Diagnostic TooManyBackticks(long number, SourceSpan span) => Diagnostic.Error("markdown-too-complex", span)
        .Says($"more than {number} backticks in a row", $"连续的反引号超过{number}个")
        .Helps("print this text as a value, or split it into paragraphs", "把这样的文字作为值来引用，或分成几段");

    public static Diagnostic TooManyTags(long number, SourceSpan span) => Diagnostic.Error("markdown-too-complex", span)
        .Says($"more than {number} links or HTML tags in one paragraph", $"一个段落里的链接或HTML标签超过{number}个")
        .Helps("print this text as a value, or split it into paragraphs", "把这样的文字作为值来引用，或分成几段");

    public static Diagnostic TooDeep(int limit, SourceSpan span) => Diagnostic.Error("nested-too-deep", span)
        .Says($"lists, quotes, containers and emphasis must not be nested more than {limit} deep", $"列表、引用、容器和强调的嵌套不能超过{limit}层")
        .Helps("nest fewer of them", "减少嵌套的层数");

    /// <summary>Markdig stopped at its own limit, which counts every opening asterisk and bracket of a paragraph.</summary>
    public static Diagnostic TooDeep(SourceSpan span) => Diagnostic.Error("nested-too-deep", span)
        .Says("too many lists, quotes, asterisks or brackets are open here", "这里没有闭合的列表、引用、星号或括号太多")
        .Helps("close them, or put `\\` before those that are meant as text", "把它们闭合；本来就是文字的，在前面加“\\”");

    public static Diagnostic TableTooLarge(int columns, int cells, SourceSpan span) => Diagnostic.Error("table-too-large", span)
        .Says($"a table must not have more than {columns} columns or {cells} cells", $"一张表格不能超过{columns}列或{cells}个单元格")
        .Helps("split the table", "把表格分成几张");

    public static Diagnostic LongTableRow(int columns, SourceSpan span) => Diagnostic.Warning("uneven-table", span)
        .Says($"this row has more cells than the table's {columns} columns", $"这一行的单元格比表格的列多（表格有{columns}列）")
        .Helps("add the column to the header and to the line of hyphens, or write `\\|` for a bar that is text", "在表头和连字符行各补上一列；竖线若是文字，写作“\\|”");

    public static Diagnostic UnevenHeader(int cells, int columns, SourceSpan span) => Diagnostic.Warning("uneven-table", span)
        .Says($"the table's header has {cells} cells and the line of hyphens has {columns}", $"表头有{cells}个单元格，连字符行有{columns}个")
        .Helps("give both the same number", "让两行的个数一致");

    public static Diagnostic ColourAlone(string mark, SourceSpan span) => Diagnostic.Warning("colour-alone", span)
        .Says($"`{mark}` colours a cell without words, which says nothing to those who cannot see colours", $"“{mark}”只给空单元格上色，看不出颜色的人不知道意思")
        .Helps("write what the colour means: `met {.good}`", "写明颜色的意思：  已完成 {.good}");

    public static Diagnostic RawHtml(string tag, SourceSpan span) => Diagnostic.Warning("raw-html", span)
        .Says($"HTML is shown as text: `{tag}`", $"HTML按文字显示：“{tag}”")
        .Helps("write Markdown, or put `\\` before `<` if it is meant as text", "改用Markdown；本来就是文字的，在“<”前加“\\”");

    public static Diagnostic TextAfterComment(SourceSpan span) => Diagnostic.Warning("raw-html", span)
        .Says("text on a comment's last line is not read as Markdown", "注释最后一行的文字不会当作Markdown")
        .Helps("start a new line after `-->`", "在“-->”后面换行");

    public static Diagnostic UnclosedComment(SourceSpan span) => Diagnostic.Error("unclosed-comment", span)
        .Says("the comment is never closed, and hides all text after it", "注释没有结束，后面的文字都不会显示")
        .Helps("close it with `-->`", "补上“-->”");

    public static Diagnostic ImageWithoutWords(string path, SourceSpan span) => Diagnostic.Warning("image-without-words", span)
        .Says($"the picture `{path}` has no description for readers who cannot see it", $"图片“{path}”没有文字说明，看不到图的人不知道内容")
        .Helps("write between the brackets what it shows: `![the new reading room](room.jpg)`", "在方括号里写明图上是什么：  ![新建的阅览室](room.jpg)");

    public static Diagnostic CaptionNotShown(string path, SourceSpan span) => Diagnostic.Warning("caption-not-shown", span)
        .Says($"the caption of `{path}` is not shown: only a picture alone in its paragraph has one", $"“{path}”的图题未显示：只有单独成段的图片才有图题")
        .Helps("put blank lines around the picture", "在图片前后各空一行");

    public static Diagnostic StyleWithoutCaption(string path, string style, SourceSpan span) => Diagnostic.Warning("caption-not-shown", span)
        .Says($"the style `{style}` is for the caption of `{path}`, which has none", $"样式“{style}”用于“{path}”的图题，而这张图片没有图题")
        .Helps("write the caption after the path: `![what it shows](room.jpg \"The reading room\")`", "在路径后面写图题：  ![图上的内容](room.jpg \"阅览室\")");

    public static Diagnostic UnknownImageAttribute(string name, IEnumerable<string> known, SourceSpan span) => Diagnostic.Warning("unknown-attribute", span)
        .Says($"pictures have no attribute `{name}`", $"图片没有属性“{name}”")
        .Helps(NearestName.Suggest(name, known));

    public static Diagnostic UnsafeLink(string target, SourceSpan span) => Diagnostic.Warning("link-not-kept", span)
        .Says(
            $"a link must begin with `http`, `https`, `mailto` or `#`; `{target}` is removed, and its text is kept",
            $"链接应以“http”“https”“mailto”或“#”开头：已去掉“{target}”，保留文字");

    public static Diagnostic UnknownHeading(string target, IEnumerable<string> known, SourceSpan span) => Diagnostic.Warning("unknown-anchor", span)
        .Says($"no heading is called `{target}`, so the link leads nowhere", $"没有名为“{target}”的标题，链接不起作用")
        .Helps(NearestName.Suggest(target, known));

    public static Diagnostic FormulaNotKnown(string word, SourceSpan span) => Diagnostic.Warning("unsupported-markup", span)
        .Says($"the formula is shown as written, because `{word}` is not known in formulas", $"公式中的“{word}”不认识，公式按原样显示")
        .Helps("write it in another way, or put `\\` before `$` if it is meant as text", "换一种写法；本来就是文字的，在“$”前加“\\”");

    public static Diagnostic FormulaIncomplete(SourceSpan span) => Diagnostic.Warning("unsupported-markup", span)
        .Says("the formula is shown as written, because something is missing here: a brace, an argument or an end", "公式不完整，缺少花括号、参数或结尾，按原样显示")
        .Helps("complete it, or put `\\` before `$` if it is meant as text", "补全公式；本来就是文字的，在“$”前加“\\”");

    public static Diagnostic FormulaTooLarge(int characters, int levels, SourceSpan span) => Diagnostic.Warning("unsupported-markup", span)
        .Says(
            $"the formula is shown as written, because it is longer than {characters} characters or nested more than {levels} levels deep",
            $"公式超过{characters}个字符或{levels}层，按原样显示")
        .Helps("split it", "拆分成几个公式");

    public static Diagnostic Citation(string text, SourceSpan span) => Diagnostic.Warning("unsupported-markup", span)
        .Says($"citations are shown as written: `{text}`", $"文献引用按原样显示：“{text}”")
        .Helps("write a footnote: `[^1]`, or put `\\` before `[` if it is meant as text", "改用脚注，写作“[^1]”；本来就是文字的，在“[”前加“\\”");

    public static Diagnostic GridTable(SourceSpan span) => Diagnostic.Warning("unsupported-markup", span)
        .Says("tables drawn with `+` are shown as text", "用“+”画的表格按文字显示")
        .Helps("write a table with bars: `| name | number |`, and `|---|---|` below it", "改用竖线表格：  | 名称 | 数量 |  ，下一行写  |---|---|");

    public static Diagnostic BadCharacter(string reference, SourceSpan span) => Diagnostic.Warning("bad-character", span)
        .Says($"`{reference}` is a character that is not allowed in a document", $"“{reference}”代表的字符不能放进文档")
        .Helps("remove it", "删去它");

    public static Diagnostic UnknownContainer(string name, SourceSpan span) => Diagnostic.Warning("unknown-container", span)
        .Says($"no container is called `{name}`; its content is kept as plain text", $"没有名为“{name}”的容器，其中的内容按普通文字处理")
        .Helps(NearestName.Suggest(name, ContainerKinds.Names));

    public static Diagnostic NamelessContainer(SourceSpan span) => Diagnostic.Warning("container-without-name", span)
        .Says("`:::` opens a container here but has no name", "这里的“:::”开始了一个容器，但没有写名称")
        .Helps(
            "give the outer container more colons than those inside it: `:::: letterhead` around `::: mark`",
            "外层容器的冒号要比里层多：外层  :::: letterhead  ，里层  ::: mark");

    public static Diagnostic UnclosedContainer(string name, SourceSpan span) => Diagnostic.Warning("unclosed-container", span)
        .Says($"container `{name}` is never closed", $"容器“{name}”没有结束")
        .Helps("close it with a line of as many colons; an outer container has more colons than those inside it", "用一行同样多的冒号来结束；外层容器的冒号要比里层多");

    public static Diagnostic BadAttributes(string text, SourceSpan span) => Diagnostic.Warning("bad-attributes", span)
        .Says($"`{text}` cannot be read as attributes", $"“{text}”不是属性的写法")
        .Helps("write `{key=value}` or `{.class}`", "写作  {键=值}  或  {.类名}");

    public static Diagnostic UnknownHeadingAttribute(string name, IEnumerable<string> known, SourceSpan span) =>
        Diagnostic.Warning("unknown-attribute", span)
        .Says($"headings have no attribute `{name}`", $"标题没有属性“{name}”")
        .Helps(NearestName.Suggest(name, known));

    public static Diagnostic FootnoteMissing(string label, SourceSpan span) => Diagnostic.Warning("footnote-without-note", span)
        .Says($"there is no footnote `{label}`, so its mark is shown as text", $"没有脚注“{label}”，它的标记按文字显示")
        .Helps($"write the footnote in a paragraph of its own: `[^{label}]: …`", $"另起一段写脚注：  [^{label}]: …");

    public static Diagnostic FootnoteUnused(string label, SourceSpan span) => Diagnostic.Warning("footnote-without-mark", span)
        .Says($"nothing refers to footnote `{label}`, so it is not shown", $"正文没有引用脚注“{label}”，它不会显示")
        .Helps($"put `[^{label}]` where it belongs", $"在正文中该加脚注的地方写  [^{label}]");

    public static Diagnostic FootnoteUsedTwice(string label, SourceSpan span) => Diagnostic.Error("footnote-used-twice", span)
        .Says($"footnote `{label}` is referred to twice", $"脚注“{label}”被引用了两次")
        .Helps("write a second footnote, or refer to the first one in words", "另写一条脚注，或用文字指明前一条");

    public static Diagnostic FootnoteInFootnote(string label, SourceSpan span) => Diagnostic.Error("footnote-content", span)
        .Says($"footnote `{label}` is inside another footnote", $"脚注“{label}”写在了另一条脚注里")
        .Helps("put both into one", "合并成一条");

    public static Diagnostic FootnoteContent(string label, SourceSpan span) => Diagnostic.Error("footnote-content", span)
        .Says($"footnote `{label}` contains more than paragraphs of text", $"脚注“{label}”里有文字段落以外的内容")
        .Helps("keep tables, lists and pictures in the text", "表格、列表和图片放在正文里");

    public static Diagnostic UnknownContainerAttribute(string container, string name, IEnumerable<string> known, SourceSpan span) =>
        Diagnostic.Warning("unknown-attribute", span)
            .Says($"container `{container}` has no attribute `{name}`", $"容器“{container}”没有属性“{name}”")
            .Helps(NearestName.Suggest(name, known));

    public static Diagnostic UnknownAttributeValue(string name, string value, IEnumerable<string> known, SourceSpan span) =>
        Diagnostic.Error("bad-attributes", span)
        .Says($"`{name}` cannot be `{value}`", $"“{name}”不能是“{value}”")
        .Helps(NearestName.Suggest(value, known));

    public static Diagnostic BadLength(string text, SourceSpan span) => Diagnostic.Warning("bad-length", span)
        .Says($"`{text}` is not a width", $"“{text}”不是宽度")
        .Helps("write millimetres or percent, such as `80mm` or `50%`; a column may have `auto`", "用毫米或百分比，如“80mm”“50%”；列宽也可以写“auto”");

    public static Diagnostic BadNumber(string attribute, int least, int most, SourceSpan span) => Diagnostic.Warning("bad-attributes", span)
        .Says($"`{attribute}` must be a whole number from {least} to {most}", $"“{attribute}”应为{least}到{most}之间的整数")
        .Helps($"write `{{{attribute}={least}}}`, or remove it", $"写作“{{{attribute}={least}}}”，或删去它");

    public static Diagnostic UnevenWidths(int widths, int columns, SourceSpan span) => Diagnostic.Warning("uneven-widths", span)
        .Says($"there are {widths} widths for {columns} columns", $"有{columns}列，却给了{widths}个宽度")
        .Helps("give one for each column, with `auto` for the rest of the width", "每列给一个宽度；其余的列写“auto”");

    public static Diagnostic RunInWithoutParagraph(SourceSpan span) => Diagnostic.Warning("run-in-without-paragraph", span)
        .Says("a run-in heading must be followed by its paragraph", "段首标题后面应紧接它的段落")
        .Helps("write the paragraph below it, or remove `{.run-in}`", "在下面写上段落，或删去“{.run-in}”");

    public static Diagnostic HeadingTooDeep(SourceSpan span) => Diagnostic.Warning("heading-too-deep", span)
        .Says($"headings have {BlockBuilder.HeadingLevels} levels, the title included", $"标题最多{BlockBuilder.HeadingLevels}级（含文档标题）")
        .Helps("remove one `#`", "删去一个“#”");

}
