using System.CommandLine;
using Gazette.Batches;
using Gazette.Cli.Fonts;
using Gazette.Cli.Formats;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette check</c>: every diagnostic, nothing written. What it finds is its result, and goes to standard output.</summary>
internal sealed class CheckCommand
{
    private const string DefaultFormat = "text";

    private readonly Option<string?> _format = new("--format") { HelpName = "FORMAT", Description = "Give what is found as text (default), short, json, sarif or junit." };

    private readonly CommandEnvironment _environment;
    private readonly InputOptions _inputs;

    private CheckCommand(CommandEnvironment environment)
    {
        _environment = environment;
        _inputs = new InputOptions(environment);
        _format.CompletionSources.Add([.. Formats.Keys]);
        _format.Validators.Add(result =>
        {
            string format = result.GetValueOrDefault<string?>() ?? DefaultFormat;
            if (!Formats.ContainsKey(format))
            {
                result.AddError($"`{format}` is not a format of `--format`; {NearestName.Suggest(format, Formats.Keys)}");
            }
        });
    }

    private Dictionary<string, Func<DisplayPaths, IOutcomeFormat>> Formats => new(StringComparer.Ordinal)
    {
        [DefaultFormat] = paths => new TextFormat(isShort: false, _environment.OutputIsTerminal && _environment.MayColour, paths),
        ["short"] = paths => new TextFormat(isShort: true, _environment.OutputIsTerminal && _environment.MayColour, paths),
        ["json"] = paths => new JsonFormat(paths),
        ["sarif"] = paths => new SarifFormat(paths, _environment.ShortVersion),
        ["junit"] = paths => new JUnitFormat(paths),
    };

    public static Command Create(CommandEnvironment environment, CancellationToken cancellation)
    {
        CheckCommand check = new(environment);
        DocumentedCommand command = new("check", "Look for mistakes in reports, and write nothing.", "gazette check villages/ --format sarif > gazette.sarif");
        check._inputs.AddTo(command);
        command.Add(check._format);
        command.SetAction(result => check.Run(result, cancellation));
        return command;
    }

    private int Run(ParseResult result, CancellationToken cancellation)
    {
        DiagnosticBag bag = new();
        CompileOptions options = _inputs.ReadOptions(result, bag);
        FoundInputs inputs = _inputs.Find(result, options, bag);
        new BuildSummary(_environment, Verbosity.Normal).Print(bag.ToSorted());
        if (bag.HasErrors)
        {
            return ExitCode.CouldNotRun;
        }

        FontNotes fonts = new(_environment.FontFolders);
        BatchOptions batch = new([], NamePattern.Default, Jobs: 1, Strict: false) { Inspect = fonts.Inspect };
        CheckTally tally = new();
        IEnumerable<ReportOutcome> outcomes = tally.Count(FontNotes.Once(_inputs.CreateBatch(result, options, batch).Check(inputs.Reports, cancellation)));
        Formats[result.GetValue(_format) ?? DefaultFormat](new DisplayPaths(_environment)).Write(outcomes, _environment.Output);
        _environment.Error.WriteLine(tally);
        return tally.AllSucceeded ? ExitCode.Done : ExitCode.Mistakes;
    }
}
