using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Terminal;

/// <summary>Paths as the reader sees them: relative to the current folder if that is shorter, with <c>/</c> on every system.</summary>
internal sealed class DisplayPaths(CommandEnvironment environment)
{
    public string Show(string path)
    {
        if (!Path.IsPathRooted(path))
        {
            return path;
        }

        // Built-in templates are wherever the program was installed; only the last folder identifies them.
        string shipped = Path.GetRelativePath(environment.TemplateFolder, path);
        if (!shipped.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(shipped))
        {
            return Slashes(Path.Combine("templates", shipped));
        }

        string relative = Path.GetRelativePath(environment.CurrentFolder, path);
        return Slashes(relative.Length <= path.Length ? relative : path);
    }

    /// <summary>
    /// Like <see cref="Show(string)"/>, but in a build on GitHub relative to the root of the repository: annotations and code scanning look up files there,
    /// wherever the program was called.
    /// </summary>
    public string ShowInRepository(string path)
    {
        string shown = Show(path);
        if (environment.Variable("GITHUB_WORKSPACE") is not { Length: > 0 } root
            || !Path.IsPathRooted(path)
            || shown.StartsWith("templates/", StringComparison.Ordinal))
        {
            return shown;
        }

        string relative = Path.GetRelativePath(root, path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? shown : Slashes(relative);
    }

    /// <summary>A place with the path that the reader sees, in words of their language.</summary>
    public string Show(SourceSpan span) => span.Paragraph is { } paragraph
        ? $"{Show(span.File.Path)}: {(environment.Language == SpokenLanguage.Chinese ? paragraph.Chinese : paragraph.English)}"
        : span.Describe(Show(span.File.Path));

    public string ShowFolder(string path) => Show(path).TrimEnd('/') + "/";

    private static string Slashes(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
}
