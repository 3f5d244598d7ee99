namespace Gazette.Cli.Pdf;

/// <summary>Where systems keep the program <c>soffice</c> of LibreOffice.</summary>
internal static class OfficePlaces
{
    /// <summary>The places that do not depend on the search path, whether or not there is something.</summary>
    /// <param name="variable">The value of an environment variable, null where it is not set.</param>
    public static IReadOnlyList<string> Usual(Func<string, string?> variable)
    {
        if (OperatingSystem.IsWindows())
        {
            string?[] folders = [variable("ProgramFiles"), variable("ProgramW6432"), variable("ProgramFiles(x86)")];
            return [.. folders.OfType<string>().Select(folder => Path.Combine(folder, "LibreOffice", "program", "soffice.com"))];
        }

        if (OperatingSystem.IsMacOS())
        {
            const string Program = "LibreOffice.app/Contents/MacOS/soffice";
            return [$"/Applications/{Program}", Path.Combine(variable("HOME") ?? "/", "Applications", Program)];
        }

        return
        [
            "/usr/bin/soffice", "/usr/local/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/usr/lib64/libreoffice/program/soffice",
            .. Directory.Exists("/opt") ? Directory.GetDirectories("/opt", "libreoffice*").OrderDescending(StringComparer.Ordinal)
                .Select(folder => Path.Combine(folder, "program", "soffice")) : [],
            "/snap/bin/libreoffice",
        ];
    }

    /// <summary>The first of these that is there: on the search path, and then at the usual places; null if LibreOffice is not installed.</summary>
    public static string? Find(CommandEnvironment environment)
    {
        string[] names = OperatingSystem.IsWindows() ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
        return OnSearchPath(environment, names) ?? environment.OfficePlaces.FirstOrDefault(File.Exists);
    }

    /// <summary>The first program of one of these names on the search path; null if there is none.</summary>
    public static string? OnSearchPath(CommandEnvironment environment, IReadOnlyList<string> names) =>
        (environment.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
