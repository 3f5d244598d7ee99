using System.Text;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;

namespace Gazette.Cli;

/// <summary>
/// The environment of a command: its output streams, current folder and environment variables. The only file that touches the console, so that a test
/// can run the whole program in parallel with others.
/// </summary>
internal sealed record CommandEnvironment
{
    /// <summary>For the requested result.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>For messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The stream behind <see cref="Output"/>, for results that are not text.</summary>
    public required Stream OutputStream { get; init; }

    public required Stream InputStream { get; init; }

    /// <summary>The full path that relative paths start from, both those given and those shown; empty if the folder has been deleted.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>The folder of the built-in templates.</summary>
    public required string TemplateFolder { get; init; }

    /// <summary>The value of an environment variable; null if it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The language in which the system shows its own windows; null if it has none.</summary>
    public Func<SpokenLanguage?> DisplayLanguage { get; init; } = () => null;

    /// <summary>The language of the reader; null if nothing says which that is.</summary>
    public SpokenLanguage? ReaderLanguage { get; init; }

    /// <summary>The language in which everything is printed.</summary>
    public SpokenLanguage Language => ReaderLanguage ?? SpokenLanguage.English;

    /// <summary>The folders of installed fonts, for the check for missing fonts; empty to skip it.</summary>
    public IReadOnlyList<string> FontFolders { get; init; } = [];

    /// <summary>Where LibreOffice may be besides the search path; empty to look nowhere else.</summary>
    public IReadOnlyList<string> OfficePlaces { get; init; } = [];

    /// <summary>Whether a question can be asked.</summary>
    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int Processors { get; init; } = 1;

    /// <summary>The program's version, down to the commit, so that documents built by another version are rebuilt.</summary>
    public string Version { get; init; } = "0.0.0";

    /// <summary>The three numbers of <see cref="Version"/>.</summary>
    public string ShortVersion => Version.Split('+', '-')[0];

    /// <summary>For progress, never for the content of documents.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How this process is named to another one.</summary>
    public string Runner { get; init; } = "";

    /// <summary>Whether colour may be used: see no-color.org, and TERM=dumb.</summary>
    public bool MayColour => string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    public static CommandEnvironment OfProcess()
    {
        Stream output = Console.OpenStandardOutput();
        return new CommandEnvironment
        {
            Output = WriterOf(output),
            Error = WriterOf(new WordStream(Console.OpenStandardError())),
            OutputStream = output,
            InputStream = Console.OpenStandardInput(),
            CurrentFolder = FindCurrentFolder(),
            TemplateFolder = Path.Combine(AppContext.BaseDirectory, "templates"),
            Variable = Environment.GetEnvironmentVariable,
            DisplayLanguage = Cli.DisplayLanguage.Find,
            FontFolders = Fonts.FontFolders.Find(Environment.GetEnvironmentVariable),
            OfficePlaces = Pdf.OfficePlaces.Usual(Environment.GetEnvironmentVariable),
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Processors = Environment.ProcessorCount,
            Version = ProgramVersion.Text,
            Runner = $"process {Environment.ProcessId} on {Environment.MachineName}",
        };
    }

    /// <summary>
    /// Lets a console of Windows read UTF-8, and gives back the encoding that it has had: the console belongs to the user's other programs too. Null
    /// where there is nothing to give back.
    /// </summary>
    public static Encoding? SwitchConsole(Encoding encoding)
    {
        if (!OperatingSystem.IsWindows() || (Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            return null;
        }

        try
        {
            Encoding before = Console.OutputEncoding;
            Console.OutputEncoding = encoding;
            return before;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return null;
        }
    }

    /// <summary>These surroundings with the language of the reader, which the arguments may name.</summary>
    public CommandEnvironment WithLanguageOf(IReadOnlyList<string> arguments) =>
        this with { ReaderLanguage = LanguageChoice.Find(arguments, Variable, DisplayLanguage) };

    public string Translate(Words words) => words.In(Language);

    /// <summary>The full path of a given path.</summary>
    public string FullPath(string path) => Path.GetFullPath(Path.Combine(CurrentFolder, path));

    /// <summary>Prints a message that is not part of the result.</summary>
    public void Say(Words words) => Error.WriteLine(Translate(words));

    /// <summary>Prints why the command could not run, and returns the corresponding exit code.</summary>
    public int Refuse(Words message, Words? help = null)
    {
        Error.WriteLine(Translate(ProgramWords.Refusal(message)));
        if (help is not null)
        {
            Error.WriteLine($"  {Translate(DiagnosticWords.Help)}{Translate(help)}");
        }

        return ExitCode.CouldNotRun;
    }

    private static string FindCurrentFolder()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static StreamWriter WriterOf(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
