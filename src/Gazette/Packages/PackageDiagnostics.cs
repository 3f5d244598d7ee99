using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Packages;

/// <summary>Why a Word file from an unknown source is not read.</summary>
internal static class PackageDiagnostics
{
    private static readonly Words SaveAgain = Words.Of("open it in Word or WPS and save it as a Word document (.docx)", "用Word或WPS打开，另存为Word文档（.docx）");

    public static Diagnostic NotAPackage(SourceSpan file) => Diagnostic.Error("no-word-file", file)
        .Says("this is not a Word file", "不是Word文件")
        .Helps("use a document that Word or WPS saved as .docx", "使用由Word或WPS另存为.docx的文档");

    public static Diagnostic OldOrEncrypted(SourceSpan file) => Diagnostic.Error("no-word-file", file)
        .Says("this is a Word file in the old format (.doc), or one with a password", "这是旧格式的Word文件（.doc），或设有密码")
        .Helps($"{SaveAgain}, without a password", $"{SaveAgain}，不设密码");

    public static Diagnostic NoWordDocument(SourceSpan file) => Diagnostic.Error("no-word-file", file)
        .Says("this file contains no Word document", "此文件中没有Word文档")
        .Helps("use a .docx, not a workbook or slides", "使用.docx文档，不用工作簿或幻灯片");

    public static Diagnostic StrictForm(SourceSpan file) => Diagnostic.Error("no-word-file", file)
        .Says("this file is saved as Strict Open XML", "此文件是以Strict Open XML格式保存的")
        .Helps("save it as Word Document (.docx), not as Strict Open XML Document", "另存为“Word文档（.docx）”，不选“Strict Open XML文档”");

    public static Diagnostic Broken(SourceSpan file, string? part = null) => Diagnostic.Error("broken-word-file", file)
        .Says(part is null
            ? Words.Of("this Word file is damaged", "Word文件已损坏")
            : Words.Of($"this Word file is damaged: part `{part}` cannot be read", $"Word文件已损坏：部件“{part}”无法读取"))
        .Helps(SaveAgain);

    public static Diagnostic MissingPart(SourceSpan file, string part) => Diagnostic.Error("broken-word-file", file)
        .Says($"this Word file is damaged: part `{part}` is missing", $"Word文件已损坏：缺少部件“{part}”")
        .Helps(SaveAgain);

    public static Diagnostic TooManyParts(SourceSpan file, int most) => Diagnostic.Error("word-file-too-large", file)
        .Says($"this Word file has more than {most:N0} parts", $"Word文件的部件超过{most:N0}个");

    public static Diagnostic TooLarge(SourceSpan file, string part, long most) => Diagnostic.Error("word-file-too-large", file)
        .Says($"part `{part}` of this Word file unpacks to more than {most >> 20} MB", $"Word文件的部件“{part}”解压后超过{most >> 20}MB");

    public static Diagnostic TooDense(SourceSpan file, string part) => Diagnostic.Error("word-file-too-large", file)
        .Says($"part `{part}` of this Word file unpacks to far more than a document needs", $"Word文件的部件“{part}”解压后远超一份文档应有的大小");

    public static Diagnostic TooDeep(SourceSpan file, string part, int most) => Diagnostic.Error("word-file-too-large", file)
        .Says($"part `{part}` of this Word file has elements nested more than {most} deep", $"Word文件的部件“{part}”中元素的嵌套超过{most}层");

    public static Diagnostic TooManyElements(SourceSpan file, int most) => Diagnostic.Error("word-file-too-large", file)
        .Says($"this Word file has more than {most:N0} elements", $"Word文件的元素超过{most:N0}个");

    public static Diagnostic UnsafeName(SourceSpan file, string part) => Diagnostic.Error("unsafe-word-file", file)
        .Says($"this Word file has a part called `{part}`, a name that no word processor gives", $"Word文件中有名为“{part}”的部件，文字处理软件不会这样命名")
        .Helps(SaveAgain);

    public static Diagnostic DocumentType(SourceSpan file, string part) => Diagnostic.Error("unsafe-word-file", file)
        .Says($"part `{part}` of this Word file declares a document type (DTD)", $"Word文件的部件“{part}”声明了文档类型（DTD）")
        .Helps(SaveAgain);

    public static Diagnostic Macros(SourceSpan file) => Diagnostic.Error("unsafe-word-file", file)
        .Says("this Word file contains macros", "Word文件含有宏")
        .Helps("save it as a Word document without macros (.docx)", "另存为不含宏的Word文档（.docx）");

    public static Diagnostic ReachesOut(SourceSpan file, PackageRelationship relationship) => Diagnostic.Error("unsafe-word-file", file)
        .Says(
            $"this Word file loads `{relationship.Target}` when it is opened ({relationship.Type})",
            $"Word文件打开时会读取“{relationship.Target}”（{relationship.Type}）")
        .Helps("remove it in Word, and save the file again", "在Word中删去，再重新保存");
}
