using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text;
using Gazette.Cli.Commands;

namespace Gazette.Cli;

/// <summary>The program <c>gazette</c>: parses the command line, runs a command, and makes sure that there is always an exit code.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        int? signal = null;
        using CancellationTokenSource cancellation = new();
        using PosixSignalRegistration hangup = PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => Stop(context, 1));
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, 2));
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, 15));
        Encoding? before = CommandEnvironment.SwitchConsole(Encoding.UTF8);
        int code = Run(arguments, CommandEnvironment.OfProcess(), cancellation.Token);
        if (before is not null)
        {
            CommandEnvironment.SwitchConsole(before);
        }

        return signal is { } number ? ExitCode.Signal + number : code;

        // After the first signal the run ends cleanly; a second one ends the process as signals do.
        void Stop(PosixSignalContext context, int number)
        {
            context.Cancel = signal is null;
            signal = number;
            cancellation.Cancel();
        }
    }

    /// <summary>One call of the program, in any environment.</summary>
    internal static int Run(string[] arguments, CommandEnvironment environment, CancellationToken cancellation)
    {
        environment = environment.WithLanguageOf(arguments);
        if (environment.CurrentFolder.Length == 0)
        {
            return environment.Refuse(ProgramWords.NoCurrentFolder, ProgramWords.GoToAnotherFolder);
        }

        try
        {
            Command root = GazetteCommand.Create(arguments, environment, cancellation);
            ParseResult result = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            UsageMistakes usage = new(result, arguments);
            if (usage.IsBareCall)
            {
                environment.Say(ProgramWords.Welcome);
                return ExitCode.CouldNotRun;
            }

            return usage.Find() is { } mistake
                ? environment.Refuse(mistake.Message, mistake.Help)
                : result.Invoke(new InvocationConfiguration { Output = environment.Output, Error = environment.Error, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            environment.Refuse(ProgramWords.Interrupted);
            return ExitCode.Mistakes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return environment.Refuse(ProgramWords.Unreachable(exception));
        }
        catch (Exception exception)
        {
            environment.Refuse(ProgramWords.Bug(exception), ProgramWords.MakersHelp);
            return ExitCode.Mistakes;
        }
    }
}
