using System.CommandLine;
using System.CommandLine.Parsing;
using Gazette.Building;
using Gazette.Cli.Fonts;
using Gazette.Cli.Formats;
using Gazette.Cli.Help;
using Gazette.Cli.Terminal;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Fixing;
using Gazette.Linting;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette check</c>: reports every diagnostic and writes no documents. Its findings are its result, so they go to standard output.</summary>
internal sealed class CheckCommand
{
    private const string DefaultFormat = "text";

    private readonly DocumentedOption<string?> _format = new("--format") { About = CheckHelpWords.Format, Placeholder = CheckHelpWords.FormatName };

    private readonly DocumentedOption<string?> _profile = new("--profile") { About = CheckHelpWords.Profile, Placeholder = CheckHelpWords.ProfileName };

    private readonly DocumentedOption<bool> _fix = new("--fix") { About = CheckHelpWords.Fix };

    private readonly DocumentedOption<bool> _dryRun = new("--dry-run") { About = CheckHelpWords.DryRun };

    private readonly CommandEnvironment _environment;
    private readonly InputOptions _inputs;
    private WorkingFiles? _changing;

    private CheckCommand(CommandEnvironment environment)
    {
        _environment = environment;
        _inputs = new InputOptions(environment);
        _dryRun.Validators.Add(Validate);
        _profile.CompletionSources.Add([.. Profiles.Keys]);
        _profile.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } profile && !Profiles.ContainsKey(profile))
            {
                result.AddError(_environment.Translate(CheckWords.UnknownProfile(profile, Profiles.Keys)));
            }
        });
        _format.CompletionSources.Add([.. Formats.Keys]);
        _format.Validators.Add(result =>
        {
            string format = result.GetValueOrDefault<string?>() ?? DefaultFormat;
            if (!Formats.ContainsKey(format))
            {
                result.AddError(_environment.Translate(CheckWords.UnknownFormat(format, Formats.Keys)));
            }
        });
    }

    private void Validate(OptionResult dryRun)
    {
        if (dryRun.Implicit)
        {
            return;
        }

        if (dryRun.GetResult(_fix) is null or { Implicit: true })
        {
            dryRun.AddError(_environment.Translate(CheckWords.DryRunNeedsFix));
        }
        else if (dryRun.GetResult(_format) is { Implicit: false })
        {
            dryRun.AddError(_environment.Translate(CheckWords.DryRunIsDiff));
        }
    }

    private static Dictionary<string, LintProfile> Profiles =>
        new(StringComparer.Ordinal) { ["official"] = LintProfile.Official, ["report"] = LintProfile.Report };

    private Dictionary<string, Func<DisplayPaths, IOutcomeFormat>> Formats => new(StringComparer.Ordinal)
    {
        [DefaultFormat] = paths => new TextFormat(isShort: false, _environment.OutputIsTerminal && _environment.MayColour, paths, _environment.Language),
        ["short"] = paths => new TextFormat(isShort: true, _environment.OutputIsTerminal && _environment.MayColour, paths, _environment.Language),
        ["json"] = paths => new JsonFormat(paths, _environment.Language),
        ["sarif"] = paths => new SarifFormat(paths, _environment.ShortVersion, _environment.Language),
        ["junit"] = paths => new JUnitFormat(paths, _environment.Language),
        ["github"] = paths => new GitHubFormat(paths, _environment.Language),
    };

    public static Command Create(CommandEnvironment environment, CancellationToken cancellation)
    {
        CheckCommand check = new(environment);
        DocumentedCommand command = new("check", CheckHelpWords.About, CheckHelpWords.Example);
        check._inputs.AddTo(command);
        command.Add(check._format);
        command.Add(check._profile);
        command.Add(check._fix);
        command.Add(check._dryRun);
        command.SetAction(result => check.RunOrStop(result, cancellation));
        return command;
    }

    private int RunOrStop(ParseResult result, CancellationToken cancellation)
    {
        try
        {
            return Run(result, cancellation);
        }
        catch (OperationCanceledException) when (_changing is { Changed.Count: > 0 and var count })
        {
            _environment.Refuse(CheckWords.Interrupted(count), CheckWords.GoOn);
            return ExitCode.Mistakes;
        }
    }

    private int Run(ParseResult result, CancellationToken cancellation)
    {
        if (_inputs.FindDocumentWithData(result) is { } document)
        {
            return _environment.Refuse(CheckWords.DocumentWithData(document), CheckWords.CheckAlone(document));
        }

        DiagnosticBag bag = new();
        CompileOptions options = _inputs.ReadOptions(result, bag);
        FoundInputs found = _inputs.Find(result, options, bag);
        BuildSummary summary = new(_environment, Verbosity.Normal);
        summary.Print(bag.ToSorted());
        if (bag.HasErrors)
        {
            return ExitCode.CouldNotRun;
        }

        if (found.HasStream && result.GetValue(_fix))
        {
            return _environment.Refuse(CheckWords.FixNeedsFiles);
        }

        IEnumerable<ReportInput> inputs = found.Reports;
        DisplayPaths paths = new(_environment);
        FixSummary? fixes = result.GetValue(_fix) ? Fix(result, inputs, cancellation) : null;
        summary.Print(fixes?.Problems ?? []);
        ReportCheck check = new(_inputs, result, inputs, ProfileOf(result), cancellation)
        {
            Files = fixes?.Files,
            Inspector = new FontNotes(_environment.FontFolders),
        };
        CheckTally tally = new();
        IEnumerable<ReportOutcome> outcomes = tally.Count(FontNotes.Once(check.CheckAll()));
        IOutcomeFormat format = fixes is { IsDryRun: true }
            ? new DiffFormat(fixes.Files, options.Encoding, paths)
            : Formats[result.GetValue(_format) ?? DefaultFormat](paths);
        format.Write(outcomes, _environment.Output);
        fixes?.Print(_environment, tally);
        _environment.Say(tally.Describe());
        return tally.AllSucceeded && fixes is null or { IsDone: true } ? ExitCode.Done : ExitCode.Mistakes;
    }

    private FixSummary Fix(ParseResult result, IEnumerable<ReportInput> inputs, CancellationToken cancellation)
    {
        bool dryRun = result.GetValue(_dryRun);
        WorkingFiles files = new(dryRun, _environment.TemplateFolder);
        _changing = dryRun ? null : files;
        CompileOptions options = _inputs.ReadOptions(result, new DiagnosticBag());
        FixLoop loop = new(new ReportCheck(_inputs, result, inputs, ProfileOf(result), cancellation) { Files = files }, files, options.Encoding);
        loop.Run();
        return new FixSummary(loop, files, dryRun);
    }

    private LintProfile? ProfileOf(ParseResult result) => result.GetValue(_profile) is { } name ? Profiles[name] : null;
}
