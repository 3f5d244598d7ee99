namespace Gazette.Building;

/// <summary>What the system means by an exception about a file; it says so in numbers that differ from one system to the next.</summary>
internal static class OutputFault
{
    // ENOSPC and EDQUOT of Linux, EDQUOT of macOS; ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL and ERROR_DISK_QUOTA_EXCEEDED of Windows.
    private static readonly int[] FullOnUnix = [28, 122, 69];
    private static readonly int[] FullOnWindows = [112, 39, 1295];

    // EAGAIN of Linux and macOS; ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of Windows.
    private static readonly int[] HeldOnUnix = [11, 35];
    private static readonly int[] HeldOnWindows = [32, 33];

    public static bool IsDiskFull(Exception exception) => Is(exception, FullOnUnix, FullOnWindows);

    /// <summary>Another program has the file, and does not share it.</summary>
    public static bool IsHeldOpen(Exception exception) => Is(exception, HeldOnUnix, HeldOnWindows);

    // Windows puts its codes into the lower half of an HRESULT; elsewhere it is the number itself.
    private static bool Is(Exception exception, int[] unix, int[] windows) =>
        exception is IOException && (OperatingSystem.IsWindows() ? windows.Contains(exception.HResult & 0xFFFF) : unix.Contains(exception.HResult));
}
