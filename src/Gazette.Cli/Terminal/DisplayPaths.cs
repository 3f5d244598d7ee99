namespace Gazette.Cli.Terminal;

/// <summary>Paths as a reader is to see them: from the current folder where that is shorter, with <c>/</c> on every system.</summary>
internal sealed class DisplayPaths(CommandEnvironment environment)
{
    public string Show(string path)
    {
        if (!Path.IsPathRooted(path))
        {
            return path;
        }

        // Shipped templates lie wherever the program was installed; their own folder is what tells them apart.
        string shipped = Path.GetRelativePath(environment.TemplateFolder, path);
        if (!shipped.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(shipped))
        {
            return Slashes(Path.Combine("templates", shipped));
        }

        string relative = Path.GetRelativePath(environment.CurrentFolder, path);
        return Slashes(relative.Length <= path.Length ? relative : path);
    }

    public string ShowFolder(string path) => Show(path).TrimEnd('/') + "/";

    private static string Slashes(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
}
