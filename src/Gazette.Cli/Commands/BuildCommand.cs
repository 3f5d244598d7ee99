using System.Collections.Immutable;
using System.CommandLine;
using Gazette.Building;
using Gazette.Building.Manifests;
using Gazette.Building.Printing;
using Gazette.Cli.Formats;
using Gazette.Cli.Help;
using Gazette.Cli.Pdf;
using Gazette.Cli.Terminal;
using Gazette.Cli.Watching;
using Gazette.Compiling;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Writers;

namespace Gazette.Cli.Commands;

/// <summary>The arguments of <c>gazette build</c>.</summary>
/// <param name="Folder">The output folder; null for standard output.</param>
/// <param name="Shard">The shard to build; null for all reports.</param>
internal sealed record BuildArguments(
    string? Folder, ImmutableArray<IDocumentFormat> Formats, NamePattern Name, bool OnlyCheck, bool Merges, bool Watches, Shard? Shard, Verbosity Verbosity)
{
    /// <summary>Null if nothing is printed.</summary>
    public OfficePrinter? Printer { get; init; }
}

/// <summary><c>gazette build</c>: reports in, documents out.</summary>
internal sealed class BuildCommand
{
    private readonly DocumentedOption<string?> _out = new("--out", "-o") { About = BuildHelpWords.Out, Placeholder = BuildHelpWords.FolderOrOutput };

    private readonly DocumentedOption<bool> _check = new("--check") { About = BuildHelpWords.Check };

    private readonly DocumentedOption<bool> _validate = new("--validate") { About = BuildHelpWords.Validate };

    private readonly DocumentedOption<bool> _quiet = new("--quiet", "-q") { About = BuildHelpWords.Quiet };

    private readonly DocumentedOption<bool> _verbose = new("--verbose", "-v") { About = BuildHelpWords.Verbose };

    private readonly DocumentedOption<bool> _merge = new("--merge") { About = BuildHelpWords.Merge };

    private readonly DocumentedOption<bool> _watch = new("--watch") { About = BuildHelpWords.Watch };

    private readonly CommandEnvironment _environment;
    private readonly InputOptions _inputs;
    private readonly DocumentOptions _documents;
    private readonly RunOptions _run;
    private readonly PageOptions _pages;

    private BuildCommand(CommandEnvironment environment)
    {
        _environment = environment;
        _inputs = new InputOptions(environment);
        _documents = new DocumentOptions(environment, OutputFormats.Usual, BuildHelpWords.To, BuildHelpWords.Name);
        _run = new RunOptions(environment);
        _pages = new PageOptions(environment);
    }

    public static Command Create(CommandEnvironment environment, CancellationToken cancellation)
    {
        BuildCommand build = new(environment);
        DocumentedCommand command = new("build", BuildHelpWords.About, BuildHelpWords.Example);
        build._inputs.AddTo(command);
        Array.ForEach<Option>([build._out, build._documents.Formats, build._documents.Name, build._check, build._watch, build._validate], command.Add);
        build._pages.AddTo(command);
        build._run.AddTo(command);
        Array.ForEach<Option>([build._merge, build._quiet, build._verbose], command.Add);
        command.SetAction(result => build.Run(result, cancellation));
        return command;
    }

    private int Run(ParseResult result, CancellationToken cancellation)
    {
        if (!_run.TryReadShard(result, out Shard? shard, out string? variable, out Words? problem)
            || !SourceDate.TryRead(_environment, out DateTimeOffset? timestamp, out problem))
        {
            return _environment.Refuse(problem);
        }

        BuildArguments arguments = Read(result, shard);
        if (arguments.Merges)
        {
            return arguments.Watches ? _environment.Refuse(BuildWords.WatchWith("--merge")) : Merge(result, arguments);
        }

        int? refusal = null;
        using OfficePrinter? printer = arguments.OnlyCheck ? null : _pages.FindPrinter(result, arguments.Formats, out refusal);
        if (refusal is not null)
        {
            return refusal.Value;
        }

        arguments = arguments with { Printer = printer };
        return arguments.Watches
            ? Watch(result, arguments, timestamp, cancellation)
            : Build(result, arguments, variable, timestamp, new BuildRound(IsFirst: true), cancellation);
    }

    // Folders are watched before their files are read, so that no change is missed.
    private int Watch(ParseResult result, BuildArguments arguments, DateTimeOffset? timestamp, CancellationToken cancellation)
    {
        string? other = arguments.OnlyCheck ? "--check"
            : arguments.Folder is null ? "--out -"
            : _inputs.WordsOf(result).Contains("-", StringComparer.Ordinal) ? "-"
            : null;
        if (other is not null)
        {
            return _environment.Refuse(BuildWords.WatchWith(other));
        }

        string? log = _run.LogOf(result);
        using SourceWatch watch = new(path => path == log || path == arguments.Folder
            || path.StartsWith(arguments.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        for (bool isFirst = true; ; isFirst = false)
        {
            watch.Follow(_inputs.FoldersOf(result, _inputs.ReadOptions(result, new DiagnosticBag())));
            BuildRound round = new(isFirst);
            int code = Build(result, arguments, variable: null, timestamp, round, cancellation);
            if ((isFirst && code == ExitCode.CouldNotRun) || cancellation.IsCancellationRequested)
            {
                return code;
            }

            watch.Follow(SourceFolder.Of(BuiltSources.Find(arguments.Folder!).Concat(round.Read.Where(Path.IsPathFullyQualified))));
            if (isFirst)
            {
                _environment.Say(BuildWords.Watching);
            }

            if (!watch.WaitForChange(cancellation))
            {
                return code;
            }

            _inputs.Forget();
        }
    }

    private int Build(
        ParseResult result, BuildArguments arguments, string? variable, DateTimeOffset? timestamp, BuildRound round, CancellationToken cancellation)
    {
        Shard? shard = arguments.Shard;
        BuildSummary summary = new(_environment, arguments.Verbosity);
        DiagnosticBag bag = new();
        CompileOptions options = _inputs.ReadOptions(result, bag);
        FoundInputs inputs = _inputs.Find(result, options, bag);
        summary.Print(bag.ToSorted());
        if (bag.HasErrors)
        {
            return ExitCode.CouldNotRun;
        }

        if (shard is not null && variable is not null && arguments.Verbosity > Verbosity.Quiet)
        {
            _environment.Say(BuildWords.Part(shard.Index, shard.Count, variable));
        }

        if (_run.LogOf(result) is { } log && inputs.Paths.Contains(log, StringComparer.OrdinalIgnoreCase))
        {
            return _environment.Refuse(BuildWords.LogOverReport(Path.GetFileName(log)));
        }

        WriterOptions writing = new(timestamp, result.GetValue(_validate));
        ImmutableArray<IDocumentWriter> writers = [.. arguments.Formats.Select(format => format.CreateWriter(writing))];
        CompileOptions compile = options with
        {
            Writers = writers,
            NumbersPages = _pages.Paginates(result),
            Name = arguments.Name,
            KeepPictures = arguments.Folder is null,
        };
        PagePrinting? pages = arguments.Printer is { } printer ? new PagePrinting(printer, options.Strict) : null;
        Batch batch = _inputs.CreateBatch(result, compile, pages: pages);
        if (arguments.Folder is null)
        {
            return BuildSingle(batch, [.. inputs.Reports.Take(2)], arguments, summary, cancellation);
        }

        ContentHash said = ContentHash.Of(
        [
            .. arguments.Formats.Select(format => format.Name), arguments.Name.Text, $"{timestamp:O}", $"{writing.Validate}",
            .. _inputs.Describe(options), .. _pages.Describe(result),
        ]);
        BuildRecipe recipe = new(_environment.Version, options.Layers.Hash, _inputs.HashStyle(result), said) { Reading = _inputs.ReadingOf(result) };
        BuildOptions build = new(recipe)
        {
            Force = _run.Forces(result),
            Overwrite = _run.Overwrites(result),
            Prune = _run.Prunes(result),
            Shard = shard,
            Runner = _environment.Runner,
        };
        return Run(batch, inputs, arguments, build, _run.LogOf(result), round, cancellation);
    }

    private int Run(
        Batch batch, FoundInputs inputs, BuildArguments arguments, BuildOptions build, string? log, BuildRound round, CancellationToken cancellation)
    {
        ProgressLine progress = new(_environment, () => inputs.CountReports() / (build.Shard?.Count ?? 1));
        BuildSummary summary = new(_environment, arguments.Verbosity, progress.Hide);
        BuildRun? run = arguments.OnlyCheck ? null : batch.Build(inputs.Reports, arguments.Folder!, build, cancellation);
        IEnumerable<ReportOutcome> outcomes = PageFonts.Once(run?.Outcomes ?? batch.Compare(inputs.Reports, arguments.Folder!, build, cancellation));
        outcomes = round.Note(summary.Tell(arguments.Verbosity == Verbosity.Quiet ? outcomes : progress.Follow(outcomes)));
        if (log is not null)
        {
            RunLog.Write(log, outcomes.Select(outcome => outcome.WithOutdatedAsErrors()), _environment);
        }
        else
        {
            foreach (ReportOutcome outcome in outcomes)
            {
                // Enumerating the outcomes runs the build.
            }
        }

        return run is null ? summary.PrintCompared(arguments.Folder!) : summary.PrintBuilt(run, arguments.Folder!, isNews: round.IsFirst);
    }

    private int Merge(ParseResult result, BuildArguments arguments)
    {
        if (arguments.Folder is null)
        {
            return _environment.Refuse(BuildWords.MergeNeedsFolder, BuildWords.NameAFolder);
        }

        DiagnosticBag bag = new();
        string[] folders = [.. _inputs.WordsOf(result).Select(_environment.FullPath)];
        long count = FolderMerge.Merge(folders, arguments.Folder, _environment.Runner, _run.Overwrites(result), bag);
        BuildSummary summary = new(_environment, arguments.Verbosity);
        summary.Print(bag.ToSorted());
        return summary.PrintMerged(count, arguments.Folder, bag.HasErrors);
    }

    private int BuildSingle(Batch batch, ImmutableArray<ReportInput> inputs, BuildArguments arguments, BuildSummary summary, CancellationToken cancellation)
    {
        if (inputs.Length != 1 || arguments.Formats.Length != 1 || arguments.OnlyCheck)
        {
            return _environment.Refuse(
                arguments.OnlyCheck ? BuildWords.CheckNeedsFolder
                : inputs.Length != 1 ? BuildWords.SeveralReports
                : BuildWords.SeveralFormats(arguments.Formats.Length),
                arguments.OnlyCheck || inputs.Length != 1 ? BuildWords.NameAFolder : BuildWords.ChooseAFormat);
        }

        (ReportOutcome outcome, byte[]? content) = batch.BuildSingle(inputs[0], cancellation);
        if (content is not null)
        {
            _environment.OutputStream.Write(content);
            _environment.OutputStream.Flush();
        }

        return summary.PrintSingle(outcome);
    }

    private BuildArguments Read(ParseResult result, Shard? shard)
    {
        string folder = result.GetValue(_out) ?? "out";
        return new BuildArguments(
            folder == "-" ? null : _environment.FullPath(folder),
            [.. _documents.FormatsOf(result)],
            _documents.NameOf(result),
            result.GetValue(_check),
            result.GetValue(_merge),
            result.GetValue(_watch),
            shard,
            result.GetValue(_quiet) ? Verbosity.Quiet : result.GetValue(_verbose) ? Verbosity.Verbose : Verbosity.Normal);
    }
}
