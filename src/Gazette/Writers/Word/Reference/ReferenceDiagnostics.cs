using System.Diagnostics;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word.Reference;

/// <summary>Errors in a reference document, after its package has been checked.</summary>
internal static class ReferenceDiagnostics
{
    public static Diagnostic NotThere(string path) => Diagnostic.Error("unusable-reference", Whole(path))
        .Says("there is no reference document with this name", "没有这份参照文档");

    public static Diagnostic IsLink(string path) => Diagnostic.Error("unusable-reference", Whole(path))
        .Says("this reference document cannot be read: it is a link, not a file", "无法读取参照文档：它是链接，不是文件");

    public static Diagnostic TooLarge(string path, int mostBytes) => Diagnostic.Error("unusable-reference", Whole(path))
        .Says($"this reference document cannot be read: it is larger than {mostBytes >> 20} MB", $"无法读取参照文档：超过{mostBytes >> 20}MB");

    public static Diagnostic IsFolder(string path) => Diagnostic.Error("unusable-reference", Whole(path))
        .Says("this is a folder, not a reference document", "这是文件夹，不是参照文档")
        .Helps("name the Word document itself", "写明Word文档的文件名");

    public static Diagnostic Unreadable(string path, Exception reason) => Diagnostic.Error("unusable-reference", Whole(path))
        .Says($"this reference document cannot be read: {FileFault.ReasonOf(reason)}", $"无法读取参照文档：{FileFault.ReasonOf(reason)}");

    internal static Diagnostic WithoutStyles(SourceSpan file) => Diagnostic.Error("unusable-reference", file)
        .Says("this reference document has no styles", "这份参照文档没有样式")
        .Helps(SaveAgain);

    internal static Diagnostic WithoutRoom(SourceSpan file) => Diagnostic.Error("unusable-reference", file)
        .Says("this reference document has a page without room for text", "这份参照文档的页面没有可写文字的地方")
        .Helps(SaveAgain);

    internal static Diagnostic BrokenReference(SourceSpan file, string part, string id) => Diagnostic.Error("unusable-reference", file)
        .Says($"this reference document is damaged: `{id}` in `{part}` leads nowhere", $"这份参照文档已损坏：“{part}”中的“{id}”没有指向任何内容")
        .Helps(SaveAgain);

    /// <param name="problem">What would be wrong in every document that takes it over.</param>
    internal static Diagnostic Unsound(SourceSpan file, string problem) => Diagnostic.Error("unusable-reference", file)
        .Says($"this reference document is damaged: {problem}", $"这份参照文档已损坏：{problem}")
        .Helps(SaveAgain);

    internal static Diagnostic SeveralCovers(SourceSpan file, int count) => Diagnostic.Error("unusable-reference", file)
        .Says($"this reference document has {count} covers", $"这份参照文档有{count}个封面")
        .Helps("keep one, and give the other content controls another tag and title", "只保留一个，把其余内容控件的标记和标题改掉");

    internal static Diagnostic EmbeddedObject(SourceSpan file, string element) => Diagnostic.Error("unsafe-reference", file)
        .Says(
            $"this reference document cannot be used: a header, footer or cover contains an embedded object (`{element}`)",
            $"这份参照文档的页眉、页脚或封面里有嵌入对象（“{element}”），不能使用")
        .Helps(TakeOut);

    internal static Diagnostic Field(SourceSpan file, string code) => Diagnostic.Error("unsafe-reference", file)
        .Says($"this reference document cannot be used: a header, footer or cover contains a field `{code}`", $"这份参照文档的页眉、页脚或封面里有域“{code}”，不能使用")
        .Helps(TakeOut);

    internal static Diagnostic ForeignPart(SourceSpan file, string part) => Diagnostic.Error("unsafe-reference", file)
        .Says(
            $"this reference document cannot be used: a header, footer, cover, theme or numbering contains `{part}`; only pictures and links are allowed there",
            $"这份参照文档的页眉、页脚、封面、主题或编号里有“{part}”，不能使用；那里只能有图片和链接")
        .Helps(TakeOut);

    internal static Diagnostic OddPicture(SourceSpan file, string part) => Diagnostic.Error("unsafe-reference", file)
        .Says(
            $"this reference document cannot be used: its picture `{part}` is not a PNG, JPEG, GIF, BMP, TIFF, EMF or WMF",
            $"这份参照文档里的图片“{part}”不是PNG、JPEG、GIF、BMP、TIFF、EMF或WMF格式，不能使用")
        .Helps(TakeOut);

    /// <summary>A layout names a table style that the reference document does not have.</summary>
    internal static Diagnostic NoTableStyle(SourceSpan place, string name, IEnumerable<string> known) => Diagnostic.Warning("unknown-table-style", place)
        .Says($"no reference document has a table style called `{name}`", $"参照文档中没有名为“{name}”的表格样式")
        .Helps(NearestName.Suggest(name, known) ?? Words.Of(
            "give one with `--reference`, or remove `table` from `layout`", "用“--reference”指定一份，或从“layout”中删去“table”"));

    internal static Diagnostic UnknownStyle(StyleUse use, IEnumerable<string> known) => Diagnostic.Error("unknown-style", use.Span)
        .Says($"no {KindOf(use.Kind)} style is called `{use.Name}`", $"没有名为“{use.Name}”的{KindOf(use.Kind)}样式")
        .Helps(NearestName.Ask(use.Name, known) ?? WhereStylesAre(known));

    internal static Diagnostic WrongStyleKind(StyleUse use, KnownStyle other, IEnumerable<string> known) => Diagnostic.Error("wrong-style-kind", use.Span)
        .Says(
            $"`{other.Name}` is a {KindOf(other.Kind)} style, and a {KindOf(use.Kind)} style is needed here",
            $"“{other.Name}”是{KindOf(other.Kind)}样式，这里要用{KindOf(use.Kind)}样式")
        .Helps(WhereStylesAre(known));

    internal static Diagnostic FallsBack(SourceSpan file, IReadOnlyList<string> styles, bool lacksFrames, bool lacksPage)
    {
        Words missing = Words.Join(Missing(styles, lacksFrames, lacksPage), ", and no ", "、");
        return Diagnostic.Note("incomplete-reference", file)
            .Says($"this reference document has no {missing}; Gazette's own are used", $"这份参照文档没有{missing}，改用Gazette自带的");
    }

    private static IEnumerable<Words> Missing(IReadOnlyList<string> styles, bool lacksFrames, bool lacksPage) =>
    [
        .. styles.Count > 0 ? [Words.Of($"{(styles.Count == 1 ? "style" : "styles")} {Words.Names(styles)}", $"样式{Words.Names(styles)}")] : (Words[])[],
        .. lacksFrames ? [Words.Of("header or footer", "页眉或页脚")] : (Words[])[],
        .. lacksPage ? [Words.Of("page setup", "页面设置")] : (Words[])[],
    ];

    private static Words KindOf(StyleKind kind) => kind switch
    {
        StyleKind.Paragraph => Words.Of("paragraph", "段落"),
        StyleKind.Character => Words.Of("character", "字符"),
        StyleKind.Table => Words.Of("table", "表格"),
        _ => throw new UnreachableException(kind.ToString()),
    };

    // Word keeps a built-in style in a document only once it has been used there.
    private static Words WhereStylesAre(IEnumerable<string> known)
    {
        Words names = Words.Names([.. known], most: 20);
        return Words.Of(
            $"there are {names}; for another, give a reference document in which the style has been used once",
            $"现有{names}；要用别的样式，请指定一份用过该样式的参照文档");
    }

    private static Words SaveAgain => Words.Of("open it in Word or WPS and save it as a Word document (.docx)", "用Word或WPS打开，另存为Word文档（.docx）");

    private static Words TakeOut => Words.Of("remove it in Word and save the document again", "在Word里删去它，再保存一次");

    private static SourceSpan Whole(string path) => new SourceFile(path, "").Whole;
}
