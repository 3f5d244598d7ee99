using System.Reflection;
using System.Text;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;

namespace Gazette.Cli;

/// <summary>
/// The world as a command sees it: where it prints, where it stands, what it is told. The only file that touches the console, so
/// that a test can run the whole program beside others.
/// </summary>
internal sealed record CommandEnvironment
{
    /// <summary>For what was asked for.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>For words about it.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Where <see cref="Output"/> ends up, for results that are not text.</summary>
    public required Stream OutputStream { get; init; }

    public required Stream InputStream { get; init; }

    /// <summary>Relative paths start here, those given and those shown; in full.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>The folder of the templates that came with the program.</summary>
    public required string TemplateFolder { get; init; }

    /// <summary>The value of an environment variable, null where it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Where fonts are installed, for a check that says which are missing; none where nobody is to look.</summary>
    public IReadOnlyList<string> FontFolders { get; init; } = [];

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int Processors { get; init; } = 1;

    /// <summary>The program's own, down to the commit, so that what another one has built is built again.</summary>
    public string Version { get; init; } = "0.0.0";

    /// <summary>The three numbers of <see cref="Version"/>.</summary>
    public string ShortVersion => Version.Split('+', '-')[0];

    /// <summary>For progress, never for what is written.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How another process is told of this one.</summary>
    public string Runner { get; init; } = "";

    /// <summary>True where colour says something to the reader: no-color.org, and TERM=dumb.</summary>
    public bool MayColour => string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    public static CommandEnvironment OfProcess()
    {
        Stream output = Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new CommandEnvironment
        {
            Output = WriterOf(output),
            Error = WriterOf(new WordStream(Console.OpenStandardError())),
            OutputStream = output,
            InputStream = Console.OpenStandardInput(),
            CurrentFolder = Directory.GetCurrentDirectory(),
            TemplateFolder = Path.Combine(AppContext.BaseDirectory, "templates"),
            Variable = Environment.GetEnvironmentVariable,
            FontFolders = Fonts.FontFolders.Find(Environment.GetEnvironmentVariable),
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Processors = Environment.ProcessorCount,
            Version = typeof(CommandEnvironment).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0",
            Runner = $"process {Environment.ProcessId} on {Environment.MachineName}",
        };
    }

    /// <summary>A path that was given, in full.</summary>
    public string FullPath(string path) => Path.GetFullPath(Path.Combine(CurrentFolder, path));

    /// <summary>Says something beside the result.</summary>
    public void Say(Words words) => Error.WriteLine(words.English);

    /// <summary>Says why the command could not run, and gives the exit code that says so.</summary>
    public int Refuse(Words message, Words? help = null)
    {
        Error.WriteLine($"gazette: {message.English}");
        if (help is not null)
        {
            Error.WriteLine($"  help: {help.English}");
        }

        return ExitCode.CouldNotRun;
    }

    private static StreamWriter WriterOf(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
