using Gazette.Sources;

namespace Gazette.Diagnostics;

/// <summary>
/// Why the system refused to read or write a file. The runtime says it in English only and repeats the path; here the reason is told from the type of
/// the exception, or from the number that the system gave.
/// </summary>
public static class FileFault
{
    private static readonly Words Folder = Words.Of("it is a folder", "它是文件夹");

    // The numbers of Linux, those of macOS that differ, and those of Windows.
    private static readonly (int[] Unix, int[] Windows, Words Reason)[] Known =
    [
        ([28, 122, 69], [112, 39, 1295], Words.Of("the disk is full", "磁盘已满")),
        ([11, 35, 16, 26], [32, 33, 170], Words.Of("another program is using it", "正被其他程序使用")),
        ([30], [19], Words.Of("the disk is read-only", "磁盘是只读的")),
        ([21], [], Folder),
        ([20], [267], Words.Of("a part of its path is a file, not a folder", "路径中有一段是文件，不是文件夹")),
        ([17], [80, 183], Words.Of("there is already something with this name", "已有同名的文件或文件夹")),
        ([39, 66], [145], Words.Of("the folder is not empty", "文件夹不是空的")),
        ([40, 62], [1921], Words.Of("the links in its path lead in a circle", "路径中的链接循环指向")),
        ([84, 92], [123, 161], Words.Of("this disk does not allow the name", "此磁盘不允许这样的名称")),
        ([24, 23], [4], Words.Of("too many files are open", "打开的文件过多")),
        ([5], [23, 1117, 1392], Words.Of("the disk reports an error", "磁盘出错")),
        ([6, 19], [21, 1006], Words.Of("the drive is not ready", "驱动器没有就绪")),
        ([70, 116, 60, 110, 112, 113], [51, 53, 59, 64, 67, 1231], Words.Of("the network drive cannot be reached", "连不上网络驱动器")),
        ([], [225], Words.Of("the virus scanner blocks it", "被杀毒软件拦截")),
    ];

    private static readonly int[] FullOnUnix = Known[0].Unix;
    private static readonly int[] FullOnWindows = Known[0].Windows;

    // Only these mean that a lock is held: EAGAIN of Linux and macOS; ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of Windows.
    private static readonly int[] HeldOnUnix = [11, 35];
    private static readonly int[] HeldOnWindows = [32, 33];

    internal static bool IsDiskFull(Exception exception) => Is(exception, FullOnUnix, FullOnWindows);

    /// <summary>Another program has the file open without sharing it.</summary>
    internal static bool IsHeldOpen(Exception exception) => Is(exception, HeldOnUnix, HeldOnWindows);

    /// <summary>
    /// The file may be open in another program. Windows denies the permission to replace such a file, as it does for files that nobody may change.
    /// </summary>
    internal static bool MayBeHeldOpen(Exception exception) =>
        exception is UnauthorizedAccessException and not (ReadOnlyFileException or FolderInPlaceException) || IsHeldOpen(exception);

    /// <summary>Part of a sentence, to be put after a colon. A reason that is not known here is quoted in the system's own words.</summary>
    public static Words ReasonOf(Exception exception) => exception switch
    {
        FolderInPlaceException => Folder,
        ReadOnlyFileException => Words.Of("it is read-only", "它是只读文件"),
        UnauthorizedAccessException => Words.Of("permission is denied", "没有权限"),
        PathTooLongException => Words.Of("its name or path is too long", "名称或路径过长"),
        DirectoryNotFoundException => Words.Of("its folder does not exist", "所在的文件夹不存在"),
        FileNotFoundException or DriveNotFoundException => Words.Of("it does not exist", "不存在"),
        _ => Array.Find(Known, fault => Is(exception, fault.Unix, fault.Windows)).Reason ?? Quote(exception),
    };

    private static Words Quote(Exception exception)
    {
        string message = exception.Message.TrimEnd('.').ReplaceLineEndings(" ");
        return Words.Of($"the system says “{message}”", $"系统的原话是“{message}”");
    }

    // Windows puts its codes into the lower half of an HRESULT; on other systems the HRESULT is the error number itself.
    private static bool Is(Exception exception, int[] unix, int[] windows) =>
        exception is IOException && (OperatingSystem.IsWindows() ? windows.Contains(exception.HResult & 0xFFFF) : unix.Contains(exception.HResult));
}
