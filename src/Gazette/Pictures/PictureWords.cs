using System.Diagnostics;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Pictures;

/// <summary>Why a picture is not shown, as the end of a sentence that begins with its name.</summary>
internal static class PictureWords
{
    public static Words NoPath => Words.Of("is not a path", "不是路径");

    public static Words NotInFolder => Words.Of("is not in the report's folder; nothing is downloaded", "不在报告所在的文件夹中；不会从别处读取");

    public static Words Backslash => Words.Of("must be written with `/`", "的路径要用“/”书写");

    public static Words NotFromFolder => Words.Of("must be a path from the report's folder", "应为从报告所在文件夹写起的路径");

    public static Words LeadsOut => Words.Of("is outside the report's folder", "指向报告所在文件夹之外");

    public static Words HiddenFolder => Words.Of("is in a hidden folder", "位于隐藏文件夹中");

    public static Words OtherKind => Words.Of("must be a PNG, JPEG or SVG file: .png, .jpg, .jpeg or .svg", "应为PNG、JPEG或SVG文件（.png、.jpg、.jpeg或.svg）");

    public static Words NotSvg => Words.Of("is not an SVG", "不是SVG");

    public static Words WithoutSize => Words.Of("does not say its size: give it a width and height, or a viewBox", "没有写明大小：补上“width”和“height”，或“viewBox”");

    public static Words BrokenSvg => Words.Of("is not a well-formed SVG, or has a document type", "不是格式正确的SVG，或声明了文档类型");

    public static Words Instruction => Words.Of("contains a processing instruction", "含有处理指令");

    public static Words Fetches => Words.Of("loads something from elsewhere", "要读取别处的内容");

    public static Words BrokenPng => Words.Of("is not a complete PNG", "不是完整的PNG");

    public static Words OddJpeg => Words.Of("is a JPEG of a kind that Word cannot show", "是Word不能显示的JPEG");

    public static Words BrokenJpeg => Words.Of("is not a complete JPEG", "不是完整的JPEG");

    public static Words NotItsKind => Words.Of("is not the kind of picture that its name says", "的内容与扩展名不符");

    public static Words NoSize => Words.Of("has no size", "没有大小");

    public static Words WithoutFolder => Words.Of("cannot be found, because the report has no folder", "无法找到，因为报告不在文件夹中");

    public static Words TooDeep(int most) => Words.Of($"is nested more than {most} deep", $"的嵌套超过{most}层");

    public static Words Holds(string name) => Words.Of($"contains `{name}`", $"含有“{name}”");

    public static Words TooWide(int most) => Words.Of($"is more than {most} pixels wide or high", $"的宽或高超过{most}像素");

    public static Words TooManyPixels(long most) => Words.Of($"has more than {most / 1_000_000} million pixels", $"超过{most / 10_000}万像素");

    public static Words TooMany(int most) => Words.Of($"is beyond the limit of {most} pictures in a document", $"超出了一份文档{most}张图片的上限");

    public static Words TooMuchTogether(long mostBytes) => Words.Of(
        $"would make the pictures of the document larger than {mostBytes >> 20} MB in total",
        $"会使文档中的图片合计超过{mostBytes >> 20}MB");

    public static Words Of(FolderFileProblem problem, int mostBytes) => problem switch
    {
        FolderFileProblem.BehindLink => Words.Of("is behind a link", "的路径经过链接"),
        FolderFileProblem.Link => Words.Of("is a link, not a file", "是链接，不是文件"),
        FolderFileProblem.NotThere => Words.Of("does not exist", "不存在"),
        FolderFileProblem.Folder => Words.Of("is a folder, not a file", "是文件夹，不是文件"),
        FolderFileProblem.Empty => Words.Of("is empty", "是空文件"),
        FolderFileProblem.TooLarge => Words.Of($"is larger than {mostBytes >> 20} MB", $"超过{mostBytes >> 20}MB"),
        FolderFileProblem.Unreadable => Words.Of("cannot be read", "无法读取"),
        _ => throw new UnreachableException(),
    };
}
