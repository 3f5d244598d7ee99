using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using Gazette.Building;
using Gazette.Building.Manifests;
using Gazette.Building.Printing;
using Gazette.Cli.Help;
using Gazette.Cli.Watching;
using Gazette.Compiling;
using Gazette.Data.Layers;
using Gazette.Data.Tables;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Fixing;
using Gazette.Sources;

namespace Gazette.Cli.Commands;

/// <summary>Options shared by <c>build</c>, <c>check</c> and <c>preview</c>: which reports, which template, how many at a time.</summary>
internal sealed class InputOptions
{
    private const string StandardInput = "-";

    private readonly DocumentedArgument<string[]> _inputs;

    private readonly DocumentedArgument<string?> _input = new("INPUT")
    {
        Arity = ArgumentArity.ExactlyOne,
        About = InputHelpWords.OneInput,
        Placeholder = InputHelpWords.Input,
    };

    private readonly DocumentedOption<string?> _template = new("--template", "-t")
    {
        About = InputHelpWords.Template,
        Placeholder = HelpWords.Template,
    };

    private readonly DocumentedOption<string?> _jobs = new("--jobs", "-j") { About = InputHelpWords.Jobs, Placeholder = InputHelpWords.JobCount };

    private readonly DocumentedOption<bool> _strict = new("--strict") { About = InputHelpWords.Strict };

    private readonly DocumentedOption<string[]> _with = new("--with") { About = InputHelpWords.With, Placeholder = HelpWords.File };

    private readonly DocumentedOption<string[]> _set = new("--set") { About = InputHelpWords.Set, Placeholder = InputHelpWords.KeyAndValue };

    private readonly DocumentedOption<string?> _reference = new("--reference") { About = InputHelpWords.Reference, Placeholder = HelpWords.File };

    private readonly DocumentedOption<string?> _sheet = new("--sheet") { About = InputHelpWords.Sheet, Placeholder = HelpWords.Name };

    private readonly DocumentedOption<string?> _range = new("--range") { About = InputHelpWords.Range, Placeholder = InputHelpWords.CellRange };

    private readonly DocumentedOption<bool> _visibleRows = new("--visible-rows") { About = InputHelpWords.VisibleRows };

    private readonly DocumentedOption<string?> _encoding = new("--encoding") { About = InputHelpWords.Encoding, Placeholder = InputHelpWords.EncodingName };

    private readonly CommandEnvironment _environment;
    private ReportCompiler _compiler;
    private TemplateLibrary _templates;
    private bool _takesOne;

    /// <param name="mayStream">Whether reports may come through standard input.</param>
    public InputOptions(CommandEnvironment environment, bool mayStream = true)
    {
        _environment = environment;
        _inputs = new DocumentedArgument<string[]>("INPUT")
        {
            Arity = ArgumentArity.OneOrMore,
            About = InputHelpWords.Inputs([.. TableFile.Extensions, .. StreamedReports.Extensions], mayStream),
            Placeholder = InputHelpWords.Input,
        };
        _templates = new TemplateLibrary(environment.TemplateFolder);
        _compiler = CreateCompiler(_templates);
        _template.CompletionSources.Add(_ => _templates.Names.Select(name => new CompletionItem(name)));
        _template.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { } name }] && _templates.FindFolder(name, environment.CurrentFolder) is null)
            {
                result.AddError(_environment.Translate(InputWords.UnknownTemplate(name, _templates.Names)));
            }
        });
        _jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && ReadJobs(text) is null)
            {
                result.AddError(_environment.Translate(InputWords.BadJobs(text)));
            }
        });
        Validate();
    }

    private void Validate()
    {
        _set.Validators.Add(result =>
        {
            if (result.Tokens.Select(token => token.Value).FirstOrDefault(setting => setting.IndexOf('=', StringComparison.Ordinal) <= 0) is { } wrong)
            {
                result.AddError(_environment.Translate(InputWords.BadSetting(wrong)));
            }
        });
        _encoding.CompletionSources.Add([.. TextEncodings.Names]);
        _encoding.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && !TextEncodings.Names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                result.AddError(_environment.Translate(InputWords.UnknownEncoding(name, TextEncodings.Names)));
            }
        });
    }

    /// <summary>For a command that looks at one report, or at the rows of one table, and runs nothing.</summary>
    public void AddOneTo(Command command)
    {
        command.Add(_input);
        _takesOne = true;
        AddReadingTo(command);
    }

    public void AddTo(Command command)
    {
        command.Add(_inputs);
        AddReadingTo(command);
        command.Add(_jobs);
        command.Add(_strict);
    }

    /// <summary>The options by which a report is read.</summary>
    public void AddReadingTo(Command command)
    {
        command.Add(_template);
        command.Add(_with);
        command.Add(_set);
        command.Add(_reference);
        command.Add(_sheet);
        command.Add(_range);
        command.Add(_visibleRows);
        command.Add(_encoding);
    }

    /// <summary>Adds the options of one report that is named in another way.</summary>
    public void AddOfReportTo(Command command)
    {
        command.Add(_template);
        command.Add(_with);
        command.Add(_set);
        command.Add(_reference);
        command.Add(_encoding);
    }

    /// <summary>Builds one report in memory.</summary>
    public TrialBuild CreateTrial(CompileOptions options, ReportInput input) => new(_compiler, options, input);

    /// <summary>The options for every report; errors in base files are in the bag.</summary>
    /// <param name="files">The files that the run changes; null if it changes none.</param>
    /// <param name="built">What the run was told that built the document in question; the command line says the rest anew.</param>
    public CompileOptions ReadOptions(ParseResult result, DiagnosticBag bag, WorkingFiles? files = null, ReadingOptions? built = null)
    {
        ReadingOptions reading = ReadingOf(result).Or(built);
        return new CompileOptions(reading.Template is { } template ? _templates.FindFolder(template, _environment.CurrentFolder) ?? template : null)
        {
            Layers = ReportLayers.Load(ReadBases(reading.Bases, bag, files), reading.Settings, bag),
            House = reading.Reference is { } reference ? TemplateLibrary.ReadHouse(reference, bag) : null,
            Sheet = reading.Sheet,
            Range = reading.Range,
            VisibleRows = reading.VisibleRows,
            Encoding = reading.Encoding,
            Strict = result.GetValue(_strict),
        };
    }

    /// <summary>What the command line says of how reports are read, with full paths.</summary>
    public ReadingOptions ReadingOf(ParseResult result) => new()
    {
        Bases = [.. BasePaths(result)],
        Settings = [.. result.GetValue(_set) ?? []],
        Template = result.GetValue(_template) is not { } template ? null
            : _templates.Names.Contains(template, StringComparer.Ordinal) ? template
            : _templates.FindFolder(template, _environment.CurrentFolder),
        Reference = result.GetValue(_reference) is { } reference ? _environment.FullPath(reference) : null,
        Sheet = result.GetValue(_sheet),
        Range = result.GetValue(_range),
        VisibleRows = result.GetValue(_visibleRows),
        Encoding = result.GetValue(_encoding),
    };

    /// <param name="documents">Checks documents that Gazette did not make; null for a command that accepts only reports.</param>
    /// <param name="files">The files that the run changes, including templates, which are then read again; null if it changes none.</param>
    /// <param name="pages">Prints documents; null for a run that needs no pages.</param>
    public Batch CreateBatch(
        ParseResult result, CompileOptions options, DocumentCheck? documents = null, WorkingFiles? files = null, PagePrinting? pages = null)
    {
        BatchOptions batch = new(result.GetValue(_jobs) is { } text && ReadJobs(text) is { } jobs ? jobs : _environment.Processors)
        {
            Documents = documents,
            Pages = pages,
        };
        return files is null
            ? new Batch(_compiler, options, batch)
            : new Batch(CreateCompiler(new TemplateLibrary(_environment.TemplateFolder, files)), options, batch with { Files = files });
    }

    /// <summary>The reports that the arguments refer to; rows of tables and documents of standard input are read lazily. Errors are in the bag.</summary>
    public FoundInputs Find(ParseResult result, CompileOptions options, DiagnosticBag bag)
    {
        string[] words = WordsOf(result);
        ImmutableArray<ReportInput> found = Find(result, words.Where(word => word != StandardInput), bag);
        return new FoundInputs(
            Expand(words.Contains(StandardInput) ? found.Concat(new StreamedReports(_environment.InputStream).Read()) : found, options),
            [.. found.Select(input => input.Path)],
            HasStream: words.Contains(StandardInput));
    }

    /// <summary>The files that some words refer to, tables as such; a base file among them is no report.</summary>
    public ImmutableArray<ReportInput> Find(ParseResult result, IEnumerable<string> words, DiagnosticBag bag)
    {
        string[] bases = [.. BasePaths(result)];
        return [.. InputDiscovery.Find(_environment.CurrentFolder, words, bag).Where(input => !bases.Contains(input.Path, FilePaths.Comparer))];
    }

    /// <summary>The folders of the inputs, and of the files that options name.</summary>
    public IEnumerable<SourceFolder> FoldersOf(ParseResult result, CompileOptions options)
    {
        IEnumerable<string> named = BasePaths(result);
        named = options.Template is { } template && Path.IsPathFullyQualified(template) ? named.Append(template) : named;
        named = result.GetValue(_reference) is { } reference ? named.Append(_environment.FullPath(reference)) : named;
        return InputDiscovery.FoldersOf(_environment.CurrentFolder, WordsOf(result)).Select(found => new SourceFolder(found.Folder, found.Beneath))
            .Concat(SourceFolder.Of(named));
    }

    /// <summary>Forgets the templates and other files that have been read, since they may have changed.</summary>
    public void Forget()
    {
        _templates = new TemplateLibrary(_environment.TemplateFolder);
        _compiler = CreateCompiler(_templates);
    }

    public string[] WordsOf(ParseResult result) => _takesOne ? [result.GetRequiredValue(_input)!] : result.GetRequiredValue(_inputs);

    /// <summary>The options that affect documents, other than the layers.</summary>
    public IEnumerable<string> Describe(CompileOptions options) =>
        [options.Template is { } template ? $"{FindStamp(template)?.Hash}" : "", options.Sheet ?? "", options.Range ?? "", options.Encoding ?? ""];

    /// <summary>The hash of the reference document in the options; that of nothing if there is none.</summary>
    public ContentHash HashStyle(ParseResult result) =>
        result.GetValue(_reference) is { } reference ? FindStamp(_environment.FullPath(reference))?.Hash ?? default : default;

    /// <summary>The current state of a file that a document was made from.</summary>
    public FileStamp? FindStamp(string path) => _compiler.FindStamp(path);

    /// <summary>Compares versions of reports and documents.</summary>
    public VersionComparison CreateComparison(CompileOptions options) => new(_compiler, options);

    /// <summary>Explains reports instead of building them.</summary>
    public ReportTracing CreateTracing(CompileOptions options) => new(_compiler, options);

    /// <summary>Replaces every table among the inputs by its rows.</summary>
    public IEnumerable<ReportInput> Expand(IEnumerable<ReportInput> inputs, CompileOptions options) =>
        new TableInputs(_compiler, options).Expand(inputs);

    private static ReportCompiler CreateCompiler(TemplateLibrary templates) => new(templates) { ReportsOfOutput = OutputReports.Find };

    private static int? ReadJobs(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs is >= 1 and <= 256 ? jobs : null;

    /// <summary>A finished document that data is given for by <c>--with</c> or <c>--set</c>, which only reports can take; null if there is none.</summary>
    public string? FindDocumentWithData(ParseResult result) => result.GetValue(_with) is [_, ..] || result.GetValue(_set) is [_, ..]
        ? Array.Find(result.GetValue(_inputs) ?? [], DocumentCheck.IsOne)
        : null;

    private IEnumerable<string> BasePaths(ParseResult result) => (result.GetValue(_with) ?? []).Select(_environment.FullPath);

    private static List<SourceFile> ReadBases(IEnumerable<string> paths, DiagnosticBag bag, WorkingFiles? files)
    {
        List<SourceFile> bases = [];
        foreach (string path in paths)
        {
            if (!File.Exists(path))
            {
                bag.Add(Directory.Exists(path) ? BuildDiagnostics.FolderAsBase(path) : BuildDiagnostics.MissingInput(path));
                continue;
            }

            try
            {
                if (SourceDecoder.Decode(path, files?.Read(path) ?? BoundedReading.ReadFile(path), bag) is { } file)
                {
                    bases.Add(file);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                bag.Add(BuildDiagnostics.UnreadableBase(path, exception));
            }
        }

        return bases;
    }
}
