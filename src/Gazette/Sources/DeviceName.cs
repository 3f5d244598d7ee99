namespace Gazette.Sources;

/// <summary>
/// Names that mean a device on Windows, in every folder and with every extension (learn.microsoft.com/windows/win32/fileio/naming-a-file). A file
/// cannot have such a name there, and reading it might never end.
/// </summary>
internal static class DeviceName
{
    private static readonly string[] All =
    [
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        .. from port in (string[])["COM", "LPT"] from digit in "0123456789¹²³" select $"{port}{digit}",
    ];

    private const int Shortest = 3;
    private const int Longest = 7;

    /// <param name="name">The name of a file or a folder, without the folders above it.</param>
    public static bool Is(string name)
    {
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        string bare = (dot < 0 ? name : name[..dot]).TrimEnd(' ');
        return bare.Length is >= Shortest and <= Longest && All.Contains(bare, StringComparer.OrdinalIgnoreCase);
    }
}
