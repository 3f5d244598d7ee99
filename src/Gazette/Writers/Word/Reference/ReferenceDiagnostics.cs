using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Writers.Word.Reference;

/// <summary>What can be wrong with the document that a house style is taken from, once it is a sound Word file.</summary>
internal static class ReferenceDiagnostics
{
    public static Diagnostic NotThere(string path) => Diagnostic.Error("unusable-reference", Whole(path))
        .Says("there is no reference document of this name");

    public static Diagnostic IsLink(string path) => Diagnostic.Error("unusable-reference", Whole(path))
        .Says("this reference document cannot be read: it is a link, not a file");

    public static Diagnostic TooLarge(string path, int mostBytes) => Diagnostic.Error("unusable-reference", Whole(path))
        .Says($"this reference document cannot be read: it is larger than {mostBytes >> 20} MB");

    public static Diagnostic Denied(string path) => Diagnostic.Error("unusable-reference", Whole(path))
        .Says("this reference document cannot be read: permission is denied");

    public static Diagnostic Unreadable(string path) => Diagnostic.Error("unusable-reference", Whole(path))
        .Says("this reference document cannot be read: it cannot be opened");

    internal static Diagnostic WithoutStyles(SourceSpan file) => Diagnostic.Error("unusable-reference", file)
        .Says("this reference document has no styles")
        .Helps(SaveAgain);

    internal static Diagnostic WithoutRoom(SourceSpan file) => Diagnostic.Error("unusable-reference", file)
        .Says("this reference document has a page without room for text")
        .Helps(SaveAgain);

    internal static Diagnostic BrokenReference(SourceSpan file, string part, string id) => Diagnostic.Error("unusable-reference", file)
        .Says($"this reference document is damaged: `{part}` names nothing by `{id}`")
        .Helps(SaveAgain);

    internal static Diagnostic EmbeddedObject(SourceSpan file, string element) => Diagnostic.Error("unsafe-reference", file)
        .Says($"this reference document has an embedded object in a header or footer (`{element}`), and is refused")
        .Helps(TakeOut);

    internal static Diagnostic Field(SourceSpan file, string code) => Diagnostic.Error("unsafe-reference", file)
        .Says($"this reference document has a field `{code}` in a header or footer, and is refused")
        .Helps(TakeOut);

    internal static Diagnostic ForeignPart(SourceSpan file, string part) => Diagnostic.Error("unsafe-reference", file)
        .Says($"this reference document has `{part}` in a header, footer, theme or numbering, where only pictures and links may be, and is refused")
        .Helps(TakeOut);

    internal static Diagnostic OddPicture(SourceSpan file, string part) => Diagnostic.Error("unsafe-reference", file)
        .Says($"this reference document has a picture `{part}` that is none of PNG, JPEG, GIF, BMP, TIFF, EMF or WMF, and is refused")
        .Helps(TakeOut);

    internal static Diagnostic FallsBack(SourceSpan file, IReadOnlyList<string> styles, bool lacksFrames, bool lacksPage) =>
        Diagnostic.Note("incomplete-reference", file)
            .Says($"this reference document has no {Words.Join(Missing(styles, lacksFrames, lacksPage), ", and no ", "、")}; gazette's own stand in");

    private static IEnumerable<Words> Missing(IReadOnlyList<string> styles, bool lacksFrames, bool lacksPage) =>
    [
        .. styles.Count > 0 ? [Words.Of($"{(styles.Count == 1 ? "style" : "styles")} {Words.Names(styles)}")] : (Words[])[],
        .. lacksFrames ? [Words.Of("header or footer")] : (Words[])[],
        .. lacksPage ? [Words.Of("page setup")] : (Words[])[],
    ];

    private static Words SaveAgain => Words.Of("open it in Word or WPS and save it as a Word document (.docx)");

    private static Words TakeOut => Words.Of("take it out in Word and save the document again");

    private static SourceSpan Whole(string path) => new SourceFile(path, "").Whole;
}
