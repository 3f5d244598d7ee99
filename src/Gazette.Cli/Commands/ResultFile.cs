using System.CommandLine;
using Gazette.Cli.Help;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>The option for a file that takes a command's result in place of standard output. A file that is there already is left alone.</summary>
internal sealed class ResultFile(CommandEnvironment environment)
{
    public DocumentedOption<string?> Option { get; } = new("--out", "-o") { About = TraceHelpWords.Output, Placeholder = HelpWords.File };

    public bool IsFile(ParseResult result) => result.GetValue(Option) is { } path && path != "-";

    /// <summary>Why the result cannot go where it should; null if it can.</summary>
    public (Words Problem, Words? Help)? FindProblem(ParseResult result, string format)
    {
        if (IsFile(result))
        {
            string path = environment.FullPath(result.GetValue(Option)!);
            return File.Exists(path) || Directory.Exists(path) ? (ExplainWords.Taken(new DisplayPaths(environment).Show(path)), null) : null;
        }

        return format == "docx" && environment.OutputIsTerminal ? (ExplainWords.NotOnTerminal(format), ExplainWords.NameFile(format)) : null;
    }

    /// <returns>The exit code.</returns>
    public int Write(ParseResult result, byte[] content)
    {
        if (!IsFile(result))
        {
            environment.OutputStream.Write(content);
            environment.OutputStream.Flush();
            return ExitCode.Done;
        }

        string path = environment.FullPath(result.GetValue(Option)!);
        string shown = new DisplayPaths(environment).Show(path);
        try
        {
            using FileStream file = new(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return environment.Refuse(ExplainWords.Unwritable(shown, FileFault.ReasonOf(exception)));
        }

        environment.Say(ExplainWords.Wrote(shown));
        return ExitCode.Done;
    }
}
