using System.Text;
using Gazette.Building;
using Gazette.Cli.Terminal;

namespace Gazette.Cli.Formats;

/// <summary>The log of a run in a file, in the format given by the file's extension. The file gets its name only when it is complete.</summary>
internal static class RunLog
{
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static void Write(string path, IEnumerable<ReportOutcome> outcomes, CommandEnvironment environment)
    {
        // Found only when the finished log gets its name, this would come after the whole run.
        if (Directory.Exists(path))
        {
            throw new OutputException(ProgramWords.FolderForLog(new DisplayPaths(environment).Show(path)));
        }

        try
        {
            WriteWhole(path, outcomes, environment);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(ProgramWords.UnwritableLog(new DisplayPaths(environment).Show(path), exception));
        }
    }

    private static void WriteWhole(string path, IEnumerable<ReportOutcome> outcomes, CommandEnvironment environment)
    {
        string unfinished = path + ".tmp";
        try
        {
            using (StreamWriter writer = new(unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
            {
                FormatOf(path, environment).Write(outcomes, writer);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static IOutcomeFormat FormatOf(string path, CommandEnvironment environment)
    {
        DisplayPaths paths = new(environment);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".html" => new EvidencePage(paths, environment.Language),
            ".xml" => new JUnitFormat(paths, environment.Language),
            ".sarif" => new SarifFormat(paths, environment.ShortVersion, environment.Language),
            _ => new JsonFormat(paths, environment.Language),
        };
    }
}
