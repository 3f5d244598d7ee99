using System.CommandLine;
using Gazette.Building;
using Gazette.Cli.Help;
using Gazette.Cli.Terminal;
using Gazette.Compiling;
using Gazette.Data.Tables;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Fixing;
using Gazette.Fixing.Pull;
using Gazette.Sources;
using Gazette.Writers;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette pull</c>: takes the edits of a built Word file back into its report. The diff is its result, so it goes to standard output.</summary>
internal sealed class PullCommand
{
    private const string WordExtension = ".docx";

    private readonly CommandEnvironment _environment;
    private readonly InputOptions _options;
    private readonly DisplayPaths _paths;

    private readonly DocumentedArgument<string> _document = new("DOCX") { About = PullHelpWords.Document, Placeholder = PullHelpWords.DocumentName };

    private readonly DocumentedArgument<string?> _report = new("REPORT")
    {
        Arity = ArgumentArity.ZeroOrOne,
        About = PullHelpWords.Report,
        Placeholder = PullHelpWords.ReportName,
    };

    private readonly DocumentedOption<bool> _write = new("--write") { About = PullHelpWords.Write };

    private PullCommand(CommandEnvironment environment)
    {
        _environment = environment;
        _options = new InputOptions(environment);
        _paths = new DisplayPaths(environment);
    }

    public static Command Create(CommandEnvironment environment)
    {
        PullCommand pull = new(environment);
        DocumentedCommand command = new("pull", PullHelpWords.About, PullHelpWords.Example) { pull._document, pull._report, pull._write };
        pull._options.AddOfReportTo(command);
        command.SetAction(pull.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        string named = result.GetRequiredValue(_document);
        string document = _environment.FullPath(named);
        if (!Path.GetExtension(document).Equals(WordExtension, StringComparison.OrdinalIgnoreCase))
        {
            return _environment.Refuse(PullWords.NotWord(named), PullWords.NameWordFile);
        }

        DocumentOrigin? built = File.Exists(document) ? OutputReports.FindOf(document) : null;
        string? report = result.GetValue(_report) is { } given ? _environment.FullPath(given) : built?.Report;
        built = built is not null && FilePaths.Comparer.Equals(built.Report, report) ? built : null;
        if (report is null && File.Exists(document))
        {
            return _environment.Refuse(PullWords.UnknownReport(named), PullWords.GiveReport(named));
        }

        string reading = document;
        try
        {
            byte[] edited = BoundedReading.ReadFile(document);
            reading = report!;
            return Run(result, document, edited, report!, BoundedReading.ReadFile(report!), built);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return _environment.Refuse(PullWords.Unreadable(_paths.Show(reading), FileFault.ReasonOf(exception)));
        }
    }

    private int Run(ParseResult result, string document, byte[] edited, string report, byte[] content, DocumentOrigin? built)
    {
        DiagnosticBag bag = new();
        CompileOptions options = _options.ReadOptions(result, bag, built: built?.Reading);
        if (Find(document, report, built, options, bag) is not { } input)
        {
            return bag.HasErrors ? Tell(bag) : _environment.Refuse(PullWords.OneReport(_paths.Show(report)), PullWords.NameIt);
        }

        IDocumentFormat word = OutputFormats.FindByPath(document)!;
        TrialBuild build = _options.CreateTrial(options with { Writers = [word.CreateWriter(new WriterOptions())] }, input);
        PulledSource source = new(report, content, options.Encoding) { Row = input.Row, Line = StreamedReports.IsFile(report) ? input.FirstLine : 0 };
        PulledReport? pulled = bag.HasErrors ? null : DocumentPull.Run(document, edited, source, build, bag);
        if (pulled is null)
        {
            return Tell(bag);
        }

        bool writes = result.GetValue(_write) && !pulled.Diff.IsEmpty;
        if (built is not null && !built.IsStill(input) && (!pulled.Diff.IsEmpty || !pulled.Cells.IsEmpty))
        {
            bag.Add(BuildDiagnostics.ChangedSinceBuilt(report, writes));
        }

        _environment.Output.Write(pulled.Diff.Show(_paths.Show(report), _paths.Show(report)));
        foreach (CellChange cell in pulled.Cells)
        {
            _environment.Output.WriteLine(VisibleText.Show(_environment.Translate(PullWords.CellOf(_paths.Show(report), cell))));
        }

        bag.AddRange(pulled.Diagnostics);
        Tell(bag);
        return bag.HasErrors ? ExitCode.Mistakes : Finish(pulled, report, content, writes);
    }

    // Of a file with many reports, the one that has the document's name, or that the output folder knows.
    private ReportInput? Find(string document, string report, DocumentOrigin? built, CompileOptions options, DiagnosticBag bag)
    {
        string name = Path.GetFileNameWithoutExtension(document);
        ReportInput[] found =
        [
            .. _options.Expand(InputDiscovery.Find(_environment.CurrentFolder, [report], bag), options)
                .Where(input => input.IsEndOfTable || !(TableFile.IsTable(report) || StreamedReports.IsFile(report)) || input.Name == (built?.Name ?? name))
                .Take(2),
        ];
        bag.AddRange(found.SelectMany(input => input.Diagnostics).Where(diagnostic => diagnostic.Severity == Severity.Error));
        return found is [{ IsEndOfTable: false } only] ? only : null;
    }

    private int Finish(PulledReport pulled, string report, byte[] content, bool writes)
    {
        string shown = _paths.Show(report);
        if (writes && Write(pulled, report, content) is { } problem)
        {
            return _environment.Refuse(problem);
        }

        _environment.Say(
            pulled.Edits == 0 ? PullWords.NoEdits(shown)
            : pulled.Taken == 0 ? PullWords.NothingTaken(pulled.Edits)
            : !pulled.Cells.IsEmpty ? PullWords.ToType(pulled.Taken, pulled.Edits, shown)
            : writes ? PullWords.Taken(pulled.Taken, pulled.Edits, shown)
            : PullWords.Takes(pulled.Taken, pulled.Edits, shown));
        return pulled.Taken == pulled.Edits && pulled.Cells.IsEmpty ? ExitCode.Done : ExitCode.Mistakes;
    }

    // Null if it is done.
    private Words? Write(PulledReport pulled, string report, byte[] content)
    {
        string shown = _paths.Show(report);
        try
        {
            if (!BoundedReading.ReadFile(report).AsSpan().SequenceEqual(content))
            {
                return PullWords.ChangedMeanwhile(shown);
            }

            new WorkingFiles(inMemory: false, _environment.TemplateFolder).Write(report, content, pulled.Content);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PullWords.Unwritable(shown, FileFault.ReasonOf(exception));
        }
    }

    private int Tell(DiagnosticBag bag)
    {
        new BuildSummary(_environment, Verbosity.Normal).Print(bag.ToSorted());
        return ExitCode.Mistakes;
    }
}
