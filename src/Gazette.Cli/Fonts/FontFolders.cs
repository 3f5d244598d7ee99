namespace Gazette.Cli.Fonts;

/// <summary>The folders in which systems keep installed fonts.</summary>
internal static class FontFolders
{
    /// <param name="variable">The value of an environment variable, null where it is not set.</param>
    public static IReadOnlyList<string> Find(Func<string, string?> variable)
    {
        string home = variable("HOME") ?? "";
        if (OperatingSystem.IsWindows())
        {
            return Existing([Under(variable("WINDIR"), "Fonts"), Under(variable("LOCALAPPDATA"), "Microsoft", "Windows", "Fonts")]);
        }

        if (OperatingSystem.IsMacOS())
        {
            return Existing(["/System/Library/Fonts", "/System/Library/AssetsV2", "/Library/Fonts", Under(home, "Library", "Fonts")]);
        }

        // The default folders of fontconfig, and the XDG base directories.
        string[] shared = (variable("XDG_DATA_DIRS") is { Length: > 0 } folders ? folders : "/usr/local/share:/usr/share").Split(':');
        return Existing(
        [
            "/usr/share/fonts", "/usr/local/share/fonts", "/usr/X11R6/lib/X11/fonts",
            .. shared.Select(folder => Under(folder, "fonts")),
            Under(home, ".fonts"),
            variable("XDG_DATA_HOME") is { Length: > 0 } data ? Under(data, "fonts") : Under(home, ".local", "share", "fonts"),
        ]);
    }

    private static string Under(string? folder, params string[] names) => string.IsNullOrEmpty(folder) ? "" : Path.Combine([folder, .. names]);

    private static IReadOnlyList<string> Existing(IEnumerable<string> folders) =>
        [.. folders.Where(folder => folder.Length > 0 && Directory.Exists(folder)).Distinct(StringComparer.Ordinal)];
}
