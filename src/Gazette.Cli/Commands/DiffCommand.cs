using System.CommandLine;
using System.Text;
using Gazette.Building;
using Gazette.Cli.Formats;
using Gazette.Cli.Help;
using Gazette.Cli.Terminal;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Tracing.Comparing;
using Gazette.Writers;
using Gazette.Writers.Word.Revisions;

namespace Gazette.Cli.Commands;

/// <summary>
/// <c>gazette diff</c>: what changed between two reports, two documents or two folders of documents. Its exit code is that of <c>diff</c>: 0 for the same,
/// 1 for a difference, 2 for trouble.
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
        VersionComparison comparison = _inputs.CreateComparison(options);
        bool ofFolders = IsFolder(before) && IsFolder(after);
        if (!ofFolders && (DocumentCheck.IsOne(before) != DocumentCheck.IsOne(after) || IsFolder(before) != IsFolder(after)))
        {
            return _environment.Refuse(DiffWords.OfTwoKinds(_paths.Show(before), _paths.Show(after)), DiffWords.Kinds);
        }

        if (ofFolders && format == Word)
        {
            return _environment.Refuse(DiffWords.DocxOfFolders, DiffWords.CompareEach);
        }

        IReadOnlyList<FolderDifference>? parts = bag.HasErrors ? null
            : ofFolders ? [.. comparison.CompareFolders(before, after, bag).Where(part => part.Kind != DifferenceKind.Same)]
            : Compare(comparison, before, after, options, isPrinted: format == Word, bag);
        new BuildSummary(_environment, Verbosity.Quiet).Print(bag.ToSorted());
        return parts is null || bag.HasErrors ? ExitCode.CouldNotRun : Write(result, format, parts, ofFolders, before, after);
    }

    // A folder of documents; one with a report in it stands for the report.
    private bool IsFolder(string path) =>
        Directory.Exists(path) && (OutputReports.Find(path) is not null
            || InputDiscovery.Find(_environment.CurrentFolder, [path], new DiagnosticBag()).All(input => DocumentCheck.IsOne(input.Path)));

    private FolderDifference[]? Compare(
        VersionComparison comparison, string before, string after, CompileOptions options, bool isPrinted, DiagnosticBag bag)
    {
        Differences? found;
        if (DocumentCheck.IsOne(before))
        {
            found = comparison.CompareDocuments(before, after, bag);
        }
        else
        {
            (ReportInput? old, ReportInput? now) = (FindOne(before, options, bag), FindOne(after, options, bag));
            (Differences Report, Differences Printed)? both = old is null || now is null ? null : comparison.CompareReports(old, now, bag);
            found = isPrinted ? both?.Printed : both?.Report;
        }

        return found is null ? null : [new FolderDifference("", found.IsSame ? DifferenceKind.Same : DifferenceKind.Changed, found)];
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

    private int Write(ParseResult result, string format, IReadOnlyList<FolderDifference> parts, bool ofFolders, string before, string after)
    {
        string from = _paths.Show(before);
        string to = _paths.Show(after);
        byte[] content;
        if (format is Text or Json)
        {
            using StringWriter text = new() { NewLine = "\n" };
            if (format == Text)
            {
                new DifferenceText(_environment).Write(text, from, to, parts, ofFolders);
            }
            else
            {
                DifferenceJson.Write(text, from, to, parts, _environment.Language);
            }

            if (!_output.IsFile(result))
            {
                _environment.Output.Write(text.ToString());
                return CodeOf(parts);
            }

            content = Encoding.UTF8.GetBytes(text.ToString());
        }
        else
        {
            string title = _environment.Translate(DifferenceWords.Title(Path.GetFileName(from.TrimEnd('/')), Path.GetFileName(to.TrimEnd('/'))));
            content = format == Word
                ? TrackedChanges.Write(RevisedDocument.Of(parts[0].Differences!.Lines, title), Author)
                : OutputFormats.FindByName(format)!.CreateWriter(new WriterOptions()).Write(SheetOf(title, parts, ofFolders), reference: null, pictures: null);
        }

        return _output.Write(result, content) is var code && code == ExitCode.Done ? CodeOf(parts) : code;
    }

    private Document SheetOf(string title, IReadOnlyList<FolderDifference> parts, bool ofFolders) =>
        new DifferenceSheet(_environment.Language).Write(
            title, [.. parts.Select(part => (ofFolders ? part.Name : null, part.Kind, part.Differences))]);

    private static int CodeOf(IReadOnlyList<FolderDifference> parts) => parts.All(part => part.Kind == DifferenceKind.Same) ? Same : Different;
}
