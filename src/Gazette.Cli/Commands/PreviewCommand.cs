using System.CommandLine;
using Gazette.Cli.Help;
using Gazette.Cli.Preview;
using Gazette.Cli.Terminal;
using Gazette.Cli.Watching;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette preview</c>: reports in the browser, up to date while somebody writes them.</summary>
internal sealed class PreviewCommand
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);

    private readonly DocumentedOption<bool> _open = new("--open") { About = PreviewHelpWords.Open };

    private readonly CommandEnvironment _environment;
    private readonly InputOptions _inputs;

    private PreviewCommand(CommandEnvironment environment)
    {
        _environment = environment;
        _inputs = new InputOptions(environment, mayStream: false);
    }

    public static Command Create(CommandEnvironment environment, CancellationToken cancellation)
    {
        PreviewCommand preview = new(environment);
        DocumentedCommand command = new("preview", PreviewHelpWords.About, PreviewHelpWords.Example);
        preview._inputs.AddTo(command);
        command.Add(preview._open);
        command.SetAction(result => preview.Run(result, cancellation));
        return command;
    }

    // Folders are watched before their files are read, so that no change is missed.
    private int Run(ParseResult result, CancellationToken cancellation)
    {
        if (_inputs.WordsOf(result).Contains("-", StringComparer.Ordinal))
        {
            return _environment.Refuse(PreviewWords.NotFromStream, PreviewWords.NameTheFile);
        }

        using PreviewNews news = new();
        using PreviewServer server = new(new PreviewPage(_environment.Language), news);
        Task<PreviewAddress> started = Task.Run(server.Start, CancellationToken.None);
        try
        {
            PreviewSources sources = new(_inputs, result);
            using SourceWatch watch = new(_ => false) { Quiet = Quiet };
            watch.Follow(sources.Folders);
            sources.Read();
            if (sources.HasErrors)
            {
                new BuildSummary(_environment, Verbosity.Normal).Print(sources.Diagnostics);
                return ExitCode.CouldNotRun;
            }

            Tell(started.GetAwaiter().GetResult(), result.GetValue(_open));
            new PreviewLoop(sources, news, new ReportJson(new DisplayPaths(_environment), _environment.Language), watch).Run(cancellation);
            return ExitCode.Done;
        }
        finally
        {
            started.ContinueWith(_ => server.Stop(), TaskScheduler.Default).Unwrap().GetAwaiter().GetResult();
        }
    }

    private void Tell(PreviewAddress address, bool opens)
    {
        _environment.Output.WriteLine(address.Url);
        _environment.Say(PreviewWords.PressToStop);
        if (opens && !Browser.Open(address.Url))
        {
            _environment.Say(PreviewWords.NoBrowser);
        }
    }
}
