using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using Gazette.Batches;
using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>What <c>build</c> and <c>check</c> share: which reports, with which template, how many at a time.</summary>
internal sealed class InputOptions
{
    private const string StandardInput = "-";

    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "A report, a folder of reports, a pattern such as 'villages/*.yaml', or - for standard input.",
    };

    private readonly Option<string?> _template = new("--template", "-t") { HelpName = "NAME|DIR", Description = "Use this template, whatever the reports say." };

    private readonly Option<int?> _jobs = new("--jobs", "-j") { HelpName = "N", Description = "Work on N reports at a time; default: one for each processor." };

    private readonly Option<bool> _strict = new("--strict") { Description = "Count warnings as errors." };

    private readonly CommandEnvironment _environment;
    private readonly TemplateLibrary _templates;

    public InputOptions(CommandEnvironment environment)
    {
        _environment = environment;
        _templates = new TemplateLibrary(environment.TemplateFolder);
        _template.CompletionSources.Add(_ => _templates.Names.Select(name => new CompletionItem(name)));
        _template.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { } name }] && _templates.FindFolder(name, environment.CurrentFolder) is null)
            {
                result.AddError($"there is no template `{name}`; {NearestName.Suggest(name, _templates.Names)}");
            }
        });
        _jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, out int jobs) && jobs is >= 1 and <= 256))
            {
                result.AddError($"`--jobs` must be a number from 1 to 256, not `{result.Tokens[0].Value}`");
            }
        });
    }

    public void AddTo(Command command)
    {
        // The parser takes an option it does not know for an input; a file of such a name can be given as `./-x`.
        _inputs.Validators.Add(result =>
        {
            if (result.Tokens.Select(token => token.Value).FirstOrDefault(word => word.StartsWith('-') && word != StandardInput) is { } word)
            {
                result.AddError(CommandLineMistakes.UnknownOption(word, command));
            }
        });
        command.Add(_inputs);
        command.Add(_template);
        command.Add(_jobs);
        command.Add(_strict);
    }

    public ImmutableArray<string> ReadInputs(ParseResult result) => [.. result.GetRequiredValue(_inputs)];

    public Batch CreateBatch(ParseResult result, NamePattern name, params ImmutableArray<OutputFormat> formats)
    {
        ReportCompiler compiler = new(_templates);
        CompileOptions options = new(result.GetValue(_template) is { } template ? _templates.FindFolder(template, _environment.CurrentFolder) : null);
        return new Batch(
            report => compiler.Compile(report, options),
            new BatchOptions(formats, name, result.GetValue(_jobs) ?? _environment.Processors, result.GetValue(_strict)));
    }

    /// <summary>The reports that the words mean; what they do not mean is in the bag.</summary>
    public ImmutableArray<ReportInput> Find(ImmutableArray<string> words, DiagnosticBag bag)
    {
        ImmutableArray<ReportInput> found = InputDiscovery.Find(_environment.CurrentFolder, words.Where(word => word != StandardInput), bag);
        return words.Contains(StandardInput) ? [.. found, ReadStandardInput()] : found;
    }

    private ReportInput ReadStandardInput()
    {
        using MemoryStream bytes = new();
        _environment.InputStream.CopyTo(bytes);
        return new ReportInput("<stdin>", "report", bytes.ToArray());
    }
}
