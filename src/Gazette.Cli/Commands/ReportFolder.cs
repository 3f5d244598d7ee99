using System.Text;
using Gazette.Cli.Terminal;
using Gazette.Compiling;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Pictures;
using Gazette.Templates;

namespace Gazette.Cli.Commands;

/// <summary>The folder that a report is started in from another one, with a schema for the editor beside it.</summary>
/// <param name="folder">A full path; the folder may be missing.</param>
internal sealed class ReportFolder(DisplayPaths paths, string folder)
{
    private const string SchemaName = "schema.json";
    private const string SchemaComment = "# yaml-language-server: $schema=";

    private readonly string _report = Path.Combine(folder, "report.yaml");
    private readonly string _schema = Path.Combine(folder, SchemaName);

    public string Report => paths.Show(_report);

    /// <summary>Why nothing can be started here: a file that would be lost; null if there is none.</summary>
    public Words? Taken => new[] { _report, _schema }.FirstOrDefault(File.Exists) is { } taken ? TemplateWords.Taken(paths.Show(taken)) : null;

    /// <summary>The same for other files that would be written.</summary>
    /// <param name="files">Paths from the folder, with slashes.</param>
    public Words? TakenBy(IEnumerable<string> files) =>
        files.Select(file => Path.Combine(folder, file)).FirstOrDefault(File.Exists) is { } taken ? TemplateWords.Taken(paths.Show(taken)) : null;

    public string Relative(string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <param name="template">For the schema; null if there is none.</param>
    /// <exception cref="IOException">The files cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The files may not be written.</exception>
    public void Write(string text, Template? template)
    {
        Directory.CreateDirectory(folder);
        if (template is not null)
        {
            Write(_schema, ReportSchema.Write(template.Request));
        }

        // The old report's own line points elsewhere.
        IEnumerable<string> lines = text.Split('\n').Where(line => !line.StartsWith(SchemaComment, StringComparison.Ordinal));
        Write(_report, string.Join('\n', template is null ? lines : lines.Prepend(SchemaComment + SchemaName)));
    }

    /// <summary>The template that a report in another folder names; null if it cannot be used.</summary>
    public static Template? Load(TemplateLibrary templates, string name, string home) =>
        templates.FindFolder(name, home) is { } found ? templates.Load(found, new DiagnosticBag()) : null;

    /// <summary>Writes pictures beside the report.</summary>
    public void Write(IEnumerable<Picture> pictures)
    {
        foreach (Picture picture in pictures)
        {
            string path = Path.Combine(folder, picture.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Write(path, picture.Content.Span);
        }
    }

    private static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    private static void Write(string path, ReadOnlySpan<byte> content)
    {
        using FileStream stream = new(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(content);
    }
}
