using System.Collections.Immutable;
using System.CommandLine;
using Gazette.Building;
using Gazette.Building.Printing;
using Gazette.Cli.Formats;
using Gazette.Cli.Help;
using Gazette.Cli.Pdf;
using Gazette.Cli.Terminal;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Writers;

namespace Gazette.Cli.Commands;

/// <summary>
/// <c>gazette verify</c>: reads each document back from the bytes of its formats, and compares their words. Its exit code is that of <c>diff</c>: 0 if they
/// agree, 1 if they do not, 2 for trouble.
/// </summary>
internal sealed class VerifyCommand
{
    private static readonly string[] LogExtensions = [".html", ".json", ".xml", ".sarif"];

    private readonly DocumentedOption<string?> _out = new("--out", "-o") { About = VerifyHelpWords.Out, Placeholder = HelpWords.Folder };

    private readonly DocumentedOption<string?> _log = new("--log") { About = VerifyHelpWords.Log, Placeholder = HelpWords.File };

    private readonly CommandEnvironment _environment;
    private readonly InputOptions _inputs;
    private readonly DocumentOptions _documents;
    private readonly PageOptions _pages;
    private readonly KeptPageOptions _kept;

    private VerifyCommand(CommandEnvironment environment)
    {
        _environment = environment;
        _inputs = new InputOptions(environment);
        _documents = new DocumentOptions(environment, OutputFormats.All.Where(format => format.PrintedFrom is null), VerifyHelpWords.To, VerifyHelpWords.Name);
        _pages = new PageOptions(environment);
        _kept = new KeptPageOptions(environment);
        _log.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } path && !LogExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            {
                result.AddError(environment.Translate(VerifyWords.BadLog(path)));
            }
        });
    }

    public static Command Create(CommandEnvironment environment, CancellationToken cancellation)
    {
        VerifyCommand verify = new(environment);
        DocumentedCommand command = new("verify", VerifyHelpWords.About, VerifyHelpWords.Example);
        verify._inputs.AddTo(command);
        Array.ForEach<Option>([verify._documents.Formats, verify._out, verify._documents.Name], command.Add);
        verify._pages.AddPrinterTo(command);
        verify._kept.AddTo(command);
        command.Add(verify._log);
        command.SetAction(result => verify.Run(result, cancellation));
        return command;
    }

    private int Run(ParseResult result, CancellationToken cancellation)
    {
        if (!SourceDate.TryRead(_environment, out DateTimeOffset? date, out Words? problem))
        {
            return _environment.Refuse(problem);
        }

        string? folder = result.GetValue(_out) is { } given ? _environment.FullPath(given) : null;
        if (folder is not null && !Directory.Exists(folder))
        {
            return _environment.Refuse(VerifyWords.NoFolder(new DisplayPaths(_environment).Show(folder)), VerifyWords.NameFolder);
        }

        ImmutableArray<IDocumentFormat> formats = FormatsOf(result, folder);
        if (formats.Length < 2)
        {
            return _environment.Refuse(VerifyWords.OneFormat, VerifyWords.AddFormat);
        }

        if (_kept.Find(result, out int? refusal) is var kept && refusal is not null)
        {
            return refusal.Value;
        }

        IDocumentFormat? printed = folder is null ? formats.FirstOrDefault(format => format.PrintedFrom is not null) : null;
        string option = kept is null ? $"--to {printed?.Name}" : KeptPageOptions.Name;
        using OfficePrinter? printer = printed is null ? null : _pages.FindPrinter(result, option, out refusal);
        WriterOptions writing = new(date);
        VerifyOptions verify = new(folder) { Pages = kept };
        try
        {
            return refusal ?? Verify(result, [.. formats.Select(format => format.CreateWriter(writing))], verify, printer, cancellation);
        }
        catch (OperationCanceledException) when (kept is { Accept: true })
        {
            _environment.Refuse(VerifyWords.Interrupted);
            return ExitCode.Mistakes;
        }
    }

    private int Verify(
        ParseResult result, ImmutableArray<IDocumentWriter> writers, VerifyOptions verify, OfficePrinter? printer, CancellationToken cancellation)
    {
        DiagnosticBag bag = new();
        CompileOptions options = _inputs.ReadOptions(result, bag);
        FoundInputs inputs = _inputs.Find(result, options, bag);
        new BuildSummary(_environment, Verbosity.Normal).Print(bag.ToSorted());
        if (bag.HasErrors)
        {
            return ExitCode.CouldNotRun;
        }

        string? log = result.GetValue(_log) is { } path ? _environment.FullPath(path) : null;
        if (log is not null && inputs.Paths.Contains(log, StringComparer.OrdinalIgnoreCase))
        {
            return _environment.Refuse(BuildWords.LogOverReport(Path.GetFileName(log)));
        }

        CompileOptions compile = options with
        {
            Writers = writers,
            Name = _documents.NameOf(result),
        };
        Batch batch = _inputs.CreateBatch(result, compile, pages: printer is null ? null : new PagePrinting(printer, options.Strict));
        VerifyResult told = new(_environment);
        IEnumerable<ReportOutcome> outcomes = told.Tell(batch.Verify(inputs.Reports, verify, cancellation));
        if (log is not null)
        {
            RunLog.Write(log, outcomes, _environment);
        }
        else
        {
            foreach (ReportOutcome outcome in outcomes)
            {
                // Enumerating the outcomes runs the comparison.
            }
        }

        _environment.Say(told.Describe());
        return told.AllAgree ? ExitCode.Done : ExitCode.Mistakes;
    }

    // In their usual order, so that the first is the one that the others are compared with. Pages are compared with what they are printed from.
    private ImmutableArray<IDocumentFormat> FormatsOf(ParseResult result, string? folder)
    {
        HashSet<IDocumentFormat> asked =
            [.. folder is null || _documents.NamesFormats(result) ? _documents.FormatsOf(result) : OutputFormats.All.Where(format => Has(folder, format))];
        asked.UnionWith(OutputFormats.All.Where(format => format.PrintedFrom is not null && _kept.AreCompared(result)));
        asked.UnionWith([.. asked.Select(format => format.PrintedFrom).OfType<IDocumentFormat>()]);
        return [.. OutputFormats.All.Where(asked.Contains)];
    }

    // What is usual is expected in any folder, and told for each document that lacks it.
    private static bool Has(string folder, IDocumentFormat format) =>
        Directory.EnumerateFiles(folder, $"*{format.Extension}", SearchOption.AllDirectories).Any() || OutputFormats.Usual.Contains(format);
}
