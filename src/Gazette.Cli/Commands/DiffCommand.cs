using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Text;
using Gazette.Building;
using Gazette.Cli.Formats;
using Gazette.Cli.Help;
using Gazette.Cli.Terminal;
using Gazette.Compiling;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Tracing.Comparing;
using Gazette.Writers;
using Gazette.Writers.Word.Revisions;

namespace Gazette.Cli.Commands;

/// <summary>
/// <c>gazette diff</c>: what changed between two reports, two documents, two folders of documents, or two sets of reports: tables, or folders. Its exit
/// code is that of <c>diff</c>: 0 for the same, 1 for a difference, 2 for trouble.
/// </summary>
internal sealed class DiffCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Word = "docx";
    private const string Author = "Gazette";
    private const int Same = 0;
    private const int Different = 1;

    private static readonly string[] Formats = [Text, Json, "md", "html", Word];

    private readonly DocumentedArgument<string?> _before = new("A")
    {
        Arity = ArgumentArity.ExactlyOne,
        About = TraceHelpWords.Before,
        Placeholder = Words.Same("A"),
    };

    private readonly DocumentedArgument<string?> _after = new("B")
    {
        Arity = ArgumentArity.ExactlyOne,
        About = TraceHelpWords.After,
        Placeholder = Words.Same("B"),
    };

    private readonly DocumentedOption<string?> _format = new("--format") { About = TraceHelpWords.DiffFormat, Placeholder = TraceHelpWords.DiffFormatName };

    private readonly ResultFile _output;
    private readonly CommandEnvironment _environment;
    private readonly InputOptions _inputs;
    private readonly DisplayPaths _paths;

    private DiffCommand(CommandEnvironment environment)
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
        DiffCommand diff = new(environment);
        DocumentedCommand command = new("diff", TraceHelpWords.Diff, TraceHelpWords.DiffExample) { diff._before, diff._after };
        diff._inputs.AddReadingTo(command);
        command.Add(diff._format);
        command.Add(diff._output.Option);
        command.SetAction(diff.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        string format = result.GetValue(_format) ?? Text;
        if (_output.FindProblem(result, format) is var (problem, help))
        {
            return _environment.Refuse(problem, help);
        }

        string before = _environment.FullPath(result.GetRequiredValue(_before)!);
        string after = _environment.FullPath(result.GetRequiredValue(_after)!);
        if (new[] { before, after }.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
        {
            return _environment.Refuse(DiffWords.NoSuchFile(_paths.Show(missing)));
        }

        DiagnosticBag bag = new();
        CompileOptions options = _inputs.ReadOptions(result, bag);
        (ComparedKind one, ComparedKind other) = (KindOf(result, before), KindOf(result, after));
        if (one != other)
        {
            return _environment.Refuse(DiffWords.OfTwoKinds(_paths.Show(before), _paths.Show(after)), DiffWords.Kinds);
        }

        if (one == ComparedKind.Folder && format == Word)
        {
            return _environment.Refuse(DiffWords.DocxOfFolders, DiffWords.CompareEach);
        }

        VersionComparison comparison = _inputs.CreateComparison(options);
        ComparedVersions? found = bag.HasErrors ? null : one switch
        {
            ComparedKind.Folder => comparison.CompareFolders(before, after, bag),
            ComparedKind.Reports => comparison.CompareSets(Read(result, before, options, bag), Read(result, after, options, bag), bag),
            ComparedKind.Document => Of(comparison.CompareDocuments(before, after, bag)),
            ComparedKind.Report => Compare(comparison, before, after, options, isPrinted: format == Word, bag),
            _ => throw new UnreachableException(),
        };
        new BuildSummary(_environment, Verbosity.Quiet).Print(bag.ToSorted());
        if (found is null)
        {
            return ExitCode.CouldNotRun;
        }

        int code = Write(result, format, found, before, after);
        return bag.HasErrors ? ExitCode.CouldNotRun : code;
    }

    // A folder of documents; one with a report in it stands for the report, and one with several for all of them.
    private ComparedKind KindOf(ParseResult result, string path)
    {
        if (!Directory.Exists(path))
        {
            return DocumentCheck.IsOne(path) ? ComparedKind.Document
                : TableFile.IsTable(path) || StreamedReports.IsFile(path) ? ComparedKind.Reports
                : ComparedKind.Report;
        }

        if (OutputReports.Find(path) is not null)
        {
            return ComparedKind.Folder;
        }

        ImmutableArray<ReportInput> found = _inputs.Find(result, [path], new DiagnosticBag());
        return found.All(input => DocumentCheck.IsOne(input.Path)) ? ComparedKind.Folder
            : found.Length == 1 ? ComparedKind.Report
            : ComparedKind.Reports;
    }

    private IEnumerable<ReportInput> Read(ParseResult result, string path, CompileOptions options, DiagnosticBag bag) =>
        _inputs.Expand(_inputs.Find(result, [path], bag), options);

    private static ComparedVersions? Of(Differences? differences) => differences is null ? null
        : new ComparedVersions(
            AreMany: false, [new FolderDifference("", differences.IsSame ? DifferenceKind.Same : DifferenceKind.Changed, differences)]);

    private ComparedVersions? Compare(
        VersionComparison comparison, string before, string after, CompileOptions options, bool isPrinted, DiagnosticBag bag)
    {
        (ReportInput? old, ReportInput? now) = (FindOne(before, options, bag), FindOne(after, options, bag));
        (Differences Report, Differences Printed)? both = old is null || now is null ? null : comparison.CompareReports(old, now, bag);
        return Of(isPrinted ? both?.Printed : both?.Report);
    }

    private ReportInput? FindOne(string path, CompileOptions options, DiagnosticBag bag)
    {
        ReportInput[] inputs = [.. _inputs.Expand(InputDiscovery.Find(_environment.CurrentFolder, [path], bag), options).Take(2)];
        if (inputs.Length == 1)
        {
            return inputs[0];
        }

        _environment.Refuse(DiffWords.NotOneReport(_paths.Show(path)), DiffWords.Kinds);
        return null;
    }

    private int Write(ParseResult result, string format, ComparedVersions found, string before, string after)
    {
        string from = _paths.Show(before);
        string to = _paths.Show(after);
        byte[] content;
        if (format is Text or Json)
        {
            using StringWriter text = new() { NewLine = "\n" };
            if (format == Text)
            {
                new DifferenceText(_environment).Write(text, from, to, found);
            }
            else
            {
                DifferenceJson.Write(text, from, to, found, _environment.Language);
            }

            if (!_output.IsFile(result))
            {
                _environment.Output.Write(text.ToString());
                return CodeOf(found);
            }

            content = Encoding.UTF8.GetBytes(text.ToString());
        }
        else
        {
            string title = _environment.Translate(TitleOf(from.TrimEnd('/'), to.TrimEnd('/')));
            content = format == Word && !found.AreMany
                ? TrackedChanges.Write(RevisedDocument.Of(found.Parts[0].Differences!.Lines, title), Author)
                : OutputFormats.FindByName(format)!.CreateWriter(new WriterOptions())
                    .Write(new DifferenceSheet(_environment.Language).Write(title, SheetOf(found)), reference: null, pictures: null);
        }

        return _output.Write(result, content) is var code && code == ExitCode.Done ? CodeOf(found) : code;
    }

    private static Words TitleOf(string from, string to) => Path.GetFileName(from) == Path.GetFileName(to)
        ? DifferenceWords.Title(from, to)
        : DifferenceWords.Title(Path.GetFileName(from), Path.GetFileName(to));

    private static ComparedParts SheetOf(ComparedVersions found) => new(
        [.. found.Parts.Select(part => (found.AreMany ? part.Name : null, part.Kind, part.Differences))],
        found.Common,
        found.AreMany ? found.Count : null);

    private static int CodeOf(ComparedVersions found) => found.IsSame ? Same : Different;

    private enum ComparedKind
    {
        Document,
        Folder,
        Report,
        Reports,
    }
}
