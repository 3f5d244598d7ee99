namespace Gazette.Building;

/// <summary>Classifies exceptions about files; the system reports the reason as a number that differs between systems.</summary>
internal static class OutputFault
{
    // ENOSPC and EDQUOT of Linux, EDQUOT of macOS; ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL and ERROR_DISK_QUOTA_EXCEEDED of Windows.
    private static readonly int[] FullOnUnix = [28, 122, 69];
    private static readonly int[] FullOnWindows = [112, 39, 1295];

    // EAGAIN of Linux and macOS; ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of Windows.
    private static readonly int[] HeldOnUnix = [11, 35];
    private static readonly int[] HeldOnWindows = [32, 33];

    public static bool IsDiskFull(Exception exception) => Is(exception, FullOnUnix, FullOnWindows);

    /// <summary>Another program has the file open without sharing it.</summary>
    public static bool IsHeldOpen(Exception exception) => Is(exception, HeldOnUnix, HeldOnWindows);

    // Windows puts its codes into the lower half of an HRESULT; on other systems the HRESULT is the error number itself.
    private static bool Is(Exception exception, int[] unix, int[] windows) =>
        exception is IOException && (OperatingSystem.IsWindows() ? windows.Contains(exception.HResult & 0xFFFF) : unix.Contains(exception.HResult));
}
