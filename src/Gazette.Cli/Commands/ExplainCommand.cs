using System.CommandLine;
using System.Text;
using Gazette.Building;
using Gazette.Cli.Formats;
using Gazette.Cli.Help;
using Gazette.Cli.Terminal;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Tracing;
using Gazette.Writers;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette explain</c>: says of each number that a report's documents print where it comes from, and writes nothing.</summary>
internal sealed class ExplainCommand
{
    private const string Text = "text";
    private const string Json = "json";

    // The formats of check sheets are those of documents.
    private static readonly string[] Formats = [Text, Json, "md", "docx"];

    private readonly DocumentedArgument<string?> _words = new("WORDS")
    {
        Arity = ArgumentArity.ZeroOrOne,
        About = TraceHelpWords.Sought,
        Placeholder = TraceHelpWords.SoughtName,
    };

    private readonly DocumentedOption<string?> _format = new("--format") { About = TraceHelpWords.Format, Placeholder = TraceHelpWords.FormatName };

    private readonly ResultFile _output;
    private readonly CommandEnvironment _environment;
    private readonly InputOptions _inputs;
    private readonly DisplayPaths _paths;

    private ExplainCommand(CommandEnvironment environment)
    {
        _environment = environment;
        _inputs = new InputOptions(environment);
        _output = new ResultFile(environment);
        _paths = new DisplayPaths(environment);
        _format.CompletionSources.Add(Formats);
        _format.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } format && !Formats.Contains(format))
            {
                result.AddError(environment.Translate(ExplainWords.UnknownFormat(format, Formats)));
            }
        });
    }

    public static Command Create(CommandEnvironment environment)
    {
        ExplainCommand explain = new(environment);
        DocumentedCommand command = new("explain", TraceHelpWords.Explain, TraceHelpWords.ExplainExample);
        explain._inputs.AddOneTo(command);
        command.Add(explain._words);
        command.Add(explain._format);
        command.Add(explain._output.Option);
        command.SetAction(explain.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        string format = result.GetValue(_format) ?? Text;
        if (_output.FindProblem(result, format) is var (problem, help))
        {
            return _environment.Refuse(problem, help);
        }

        string given = _environment.FullPath(_inputs.WordsOf(result)[0]);
        DocumentOrigin? origin = null;
        if (DocumentCheck.IsOne(given))
        {
            if (FindProblem(given, out origin) is var (reason, way))
            {
                return _environment.Refuse(reason, way);
            }

            if (!origin!.IsUnchanged)
            {
                _environment.Say(ExplainWords.Changed(_paths.Show(given), _paths.Show(origin.Report)));
            }
        }

        DiagnosticBag bag = new();
        CompileOptions options = _inputs.ReadOptions(result, bag, built: origin?.Reading);
        IEnumerable<ReportInput> inputs = origin is null
            ? _inputs.Find(result, options, bag).Reports
            : _inputs.Expand([new ReportInput(origin.Report, origin.Name)], options).Where(origin.IsOf);
        BuildSummary summary = new(_environment, Verbosity.Quiet);
        summary.Print(bag.ToSorted());
        if (bag.HasErrors)
        {
            return ExitCode.CouldNotRun;
        }

        string? document = origin is null ? null : Path.GetFileNameWithoutExtension(given);
        IEnumerable<TracedReport> reports = inputs.Select(_inputs.CreateTracing(options).Trace);
        using StringWriter text = new() { NewLine = "\n" };
        Explanation explanation = new(result.GetValue(_words), document, summary);
        byte[]? sheet = null;
        if (format is Text or Json)
        {
            Write(explanation, reports, format, _output.IsFile(result) ? text : _environment.Output);
        }
        else
        {
            sheet = WriteSheet(explanation, reports, format);
        }

        if (!explanation.HasReports)
        {
            _environment.Say(ExplainWords.NothingToExplain);
        }
        else if (explanation is { HasFailed: false, HasFound: false } && result.GetValue(_words) is { } words)
        {
            _environment.Say(ExplainWords.NotPrinted(words));
        }

        if (explanation.HasFailed || !explanation.HasFound)
        {
            return ExitCode.Mistakes;
        }

        return sheet is null && !_output.IsFile(result) ? ExitCode.Done : _output.Write(result, sheet ?? Encoding.UTF8.GetBytes(text.ToString()));
    }

    private void Write(Explanation explanation, IEnumerable<TracedReport> reports, string format, TextWriter output)
    {
        if (format == Json)
        {
            using ExplanationJson json = new(output, _paths, _environment.Language);
            foreach (TracedReport report in reports)
            {
                json.Write(report, explanation.Choose(report));
            }

            return;
        }

        ExplanationText text = new(_environment, _paths);
        foreach ((TracedDocument document, IReadOnlyList<TracedNumber> numbers) in reports.SelectMany(explanation.Choose))
        {
            text.Write(output, document, numbers);
        }
    }

    // What numbers items and captions needs no check.
    private byte[]? WriteSheet(Explanation explanation, IEnumerable<TracedReport> reports, string format)
    {
        List<(string, string?, IReadOnlyList<TracedNumber>)> documents =
        [
            .. reports.SelectMany(explanation.Choose)
                .Select(chosen => (
                    chosen.Document.Name,
                    chosen.Document.Trace.Title,
                    (IReadOnlyList<TracedNumber>)[.. chosen.Numbers.Where(number => number.Kind != NumberKind.Label)])),
        ];
        return documents.Count == 0
            ? null
            : OutputFormats.FindByName(format)!.CreateWriter(new WriterOptions())
                .Write(new CheckSheet(Show, _environment.Language).Write(documents), reference: null, pictures: null);

        // Whoever signs the sheet knows the folder of the report.
        string Show(string path) => explanation.Folder is { } folder && Path.IsPathRooted(path)
            && Path.GetRelativePath(folder, path) is var relative && !relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative)
                ? relative.Replace('\\', '/')
                : _paths.Show(path);
    }

    private (Words Problem, Words? Help)? FindProblem(string document, out DocumentOrigin? origin)
    {
        string shown = _paths.Show(document);
        origin = File.Exists(document) ? OutputReports.FindOf(document) : null;
        return !File.Exists(document) ? (ExplainWords.NoSuchFile(shown), null)
            : origin is null ? (ExplainWords.NotBuilt(shown), ExplainWords.NameReport)
            : !File.Exists(origin.Report) ? (ExplainWords.ReportGone(_paths.Show(origin.Report), shown), null)
            : null;
    }
}
