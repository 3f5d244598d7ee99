using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using Gazette.Cli.Help;
using Gazette.Cli.Terminal;
using Gazette.Compiling;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Templates;
using Gazette.Wording;

namespace Gazette.Cli.Commands;

/// <summary>The arguments of <c>gazette new</c>; <paramref name="Folder"/> is a full path.</summary>
internal sealed record NewArguments(string Template, string Folder, string? Tag)
{
    public Language? Language => Tag is { } tag ? LanguageRules.FindAny(tag)!.Language : null;
}

/// <summary><c>gazette new</c>: creates a report to start from, which can be built at once, and a schema for the editor beside it.</summary>
internal sealed class NewCommand
{
    private const string ReportName = "report.yaml";
    private const string SchemaName = "schema.json";
    private const string LanguageKey = "language:";
    private const string SchemaComment = "# yaml-language-server: $schema=";

    private static readonly string[] Tags = [.. LanguageRules.ByTag.Select(rules => rules.Tag)];

    private readonly CommandEnvironment _environment;
    private readonly TemplateArgument _template;

    private readonly DocumentedArgument<string?> _folder = new("DIR")
    {
        Arity = ArgumentArity.ZeroOrOne,
        About = TemplateHelpWords.Folder,
        Placeholder = HelpWords.Folder,
    };

    private readonly DocumentedOption<string?> _language = new("--language")
    {
        About = TemplateHelpWords.Language,
        Placeholder = Words.Same(string.Join('|', Tags)),
    };

    private readonly DocumentedOption<string?> _from = new("--from") { About = TemplateHelpWords.From, Placeholder = TemplateHelpWords.Last };

    private NewCommand(CommandEnvironment environment)
    {
        _environment = environment;
        _template = new TemplateArgument(environment, ArgumentArity.ZeroOrOne, TemplateHelpWords.Template);
        _language.CompletionSources.Add(Tags);
        _language.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } tag && LanguageRules.FindAny(tag) is null)
            {
                result.AddError(environment.Translate(TemplateWords.UnknownLanguage(tag, Tags)));
            }
        });
    }

    public static Command Create(CommandEnvironment environment, CancellationToken cancellation)
    {
        NewCommand start = new(environment);
        DocumentedCommand command = new("new", TemplateHelpWords.New, HelpWords.Example)
        {
            start._template.Argument,
            start._folder,
            start._language,
            start._from,
        };
        command.SetAction(result => start.Run(result, cancellation));
        return command;
    }

    private int Run(ParseResult result, CancellationToken cancellation)
    {
        if (result.GetValue(_from) is { } last)
        {
            return result.GetValue(_folder) is not null
                ? _environment.Refuse(TemplateWords.OneFolder, TemplateWords.FromExample)
                : StartFrom(_environment.FullPath(last), _environment.FullPath(result.GetValue(_template.Argument) ?? "."));
        }

        if ((result.GetValue(_template.Argument) ?? Ask(cancellation)) is not { } name)
        {
            return ExitCode.CouldNotRun;
        }

        NewArguments arguments = new(
            name,
            _environment.FullPath(result.GetValue(_folder) ?? "."),
            result.GetValue(_language));
        if (_template.Find(arguments.Template) is not (string folder, Template template))
        {
            return ExitCode.CouldNotRun;
        }

        string? sample = File.Exists(folder) ? null : FindSample(folder, arguments.Language);
        Language? language = LanguageIn(template, arguments.Language);
        if (sample is null && (Directory.Exists(folder) || language is null))
        {
            return _environment.Refuse(
                TemplateWords.WithoutSample(template.Manifest.Name, arguments.Tag),
                arguments.Language is null ? null : TemplateWords.LeaveLanguageOut);
        }

        DisplayPaths paths = new(_environment);
        string report = Path.Combine(arguments.Folder, ReportName);
        string schema = Path.Combine(arguments.Folder, SchemaName);
        (string text, ImmutableArray<StartedFile> beside) = sample is null
            ? StartFrom(folder, template, language!.Value, arguments)
            : (Adapt(File.ReadAllText(sample), folder, arguments), StartedFile.OfSample(folder, arguments.Folder));
        if (new[] { report, schema }.Concat(beside.Select(file => file.Path)).FirstOrDefault(File.Exists) is { } taken)
        {
            return _environment.Refuse(TemplateWords.Taken(paths.Show(taken)), TemplateWords.StartElsewhere(arguments.Template));
        }

        // Each system has an error of its own for this.
        if (FindFileAbove(arguments.Folder) is { } file)
        {
            return _environment.Refuse(TemplateWords.NotFolder(paths.Show(arguments.Folder), paths.Show(file)));
        }

        try
        {
            Directory.CreateDirectory(arguments.Folder);
            Write(schema, Encoding.UTF8.GetBytes(ReportSchema.Write(template.Request)));
            Write(report, Encoding.UTF8.GetBytes(text));
            foreach ((string path, byte[] content) in beside)
            {
                Write(path, content);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return _environment.Refuse(TemplateWords.CannotStart(paths.Show(arguments.Folder), exception));
        }

        _environment.Say(TemplateWords.Started(paths.Show(report), paths.Show(schema)));
        _environment.Say(TemplateWords.Next);
        _environment.Say(TemplateWords.NextBuild(Quote(paths.Show(arguments.Folder))));
        return ExitCode.Done;
    }

    private int StartFrom(string last, string folder)
    {
        string shown = new DisplayPaths(_environment).Show(last);
        return !File.Exists(last) ? _environment.Refuse(TemplateWords.NoSuchReport(shown))
            : DocumentCheck.IsOne(last) ? new DraftStart(_environment, _template.Library).Run(last, folder)
            : Path.GetExtension(last).ToLowerInvariant() is ".yaml" or ".yml" ? new NextReportStart(_environment, _template.Library).Run(last, folder)
            : _environment.Refuse(TemplateWords.NotYaml(shown), TemplateWords.FromExample);
    }

    // On a terminal the reader chooses from the list; otherwise the list is the help.
    private string? Ask(CancellationToken cancellation)
    {
        string[][] templates = [.. _template.List()];
        if (!_environment.InputIsTerminal || !_environment.ErrorIsTerminal)
        {
            _environment.Refuse(TemplateWords.WhichTemplate, TemplateWords.OneOf(AlignedRows.Of(templates)));
            return null;
        }

        _environment.Say(TemplateWords.WhichTemplate);
        foreach (string line in AlignedRows.Of(templates.Select((row, index) => (string[])[$"  {index + 1}", .. row])))
        {
            _environment.Say(Words.Same(line));
        }

        _environment.Error.Write(_environment.Translate(TemplateWords.AskTemplate));
        using StreamReader input = new(_environment.InputStream, leaveOpen: true);
        string answer = ReadLine(input, cancellation)?.Trim() ?? "";
        return int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= templates.Length
            ? templates[number - 1][0]
            : answer.Length > 0 ? answer : null;
    }

    // A terminal does not stop waiting for a line when the run is interrupted.
    private static string? ReadLine(TextReader input, CancellationToken cancellation)
    {
        Task<string?> line = Task.Run(input.ReadLine, cancellation);
        line.Wait(cancellation);
        return line.Result;
    }

    // A language that was asked for must be there; that of the reader is only preferred.
    private string? FindSample(string folder, Language? wanted)
    {
        string plain = Path.Combine(folder, "sample.yaml");
        return wanted is { } language ? FindSampleIn(language)
            : (_environment.ReaderLanguage is { } reader ? FindSampleIn(TemplateArgument.LanguageOf(reader)) : null) ?? (File.Exists(plain) ? plain : null);

        // `sample.yaml` is in the template's first language; the files for other languages have the language in their names.
        string? FindSampleIn(Language language)
        {
            string named = Path.Combine(folder, $"sample.{language.Tag}.yaml");
            return File.Exists(named) ? named : File.Exists(plain) && LanguageOf(plain) == language ? plain : null;
        }
    }

    private static Language LanguageOf(string sample)
    {
        string? line = File.ReadLines(sample).FirstOrDefault(line => line.StartsWith(LanguageKey, StringComparison.Ordinal));
        return ((line is null ? null : LanguageRules.Find(line[LanguageKey.Length..].Trim())) ?? LanguageRules.Default).Language;
    }

    // The language that was asked for, else the reader's if the template has it, else the template's first.
    private Language? LanguageIn(Template template, Language? wanted)
    {
        ImmutableArray<Language> offered = template.Manifest.Languages;
        return wanted is { } language ? (offered.Contains(language) ? language : null)
            : _environment.ReaderLanguage is { } reader && offered.Contains(TemplateArgument.LanguageOf(reader)) ? TemplateArgument.LanguageOf(reader)
            : offered[0];
    }

    private static (string Text, ImmutableArray<StartedFile> Beside) StartFrom(string path, Template template, Language language, NewArguments arguments)
    {
        (string text, IReadOnlyList<string> pictures) = template.Start(Path.GetRelativePath(arguments.Folder, path).Replace('\\', '/'), language);
        return (
            $"{SchemaComment}{SchemaName}\n{text}",
            [.. pictures.Distinct(StringComparer.Ordinal).Select(name => StartedFile.Placeholder(Path.Combine(arguments.Folder, name)))]);
    }

    // The sample's own schema line points elsewhere, and a template in a folder must be named by its path from the report.
    private string Adapt(string sample, string templateFolder, NewArguments arguments)
    {
        IEnumerable<string> lines = sample.ReplaceLineEndings("\n").Split('\n').Where(line => !line.StartsWith(SchemaComment, StringComparison.Ordinal));
        if (!_template.Library.Names.Contains(arguments.Template, StringComparer.Ordinal))
        {
            string path = Path.GetRelativePath(arguments.Folder, templateFolder).Replace('\\', '/');
            lines = lines.Where(line => !line.StartsWith("template:", StringComparison.Ordinal)).Prepend($"template: \"{path}\"");
        }

        // The sample may be in the language of another country than the one that was asked for.
        if (arguments.Tag is { } tag)
        {
            lines = lines.Select(line => line.StartsWith(LanguageKey, StringComparison.Ordinal) ? $"{LanguageKey} {tag}" : line);
        }

        return $"{SchemaComment}{SchemaName}\n{string.Join('\n', lines)}";
    }

    private static string? FindFileAbove(string folder)
    {
        string? path = folder;
        while (path is not null && !File.Exists(path))
        {
            path = Path.GetDirectoryName(path);
        }

        return path;
    }

    private static void Write(string path, byte[] content)
    {
        using FileStream stream = new(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(content);
    }

    private static string Quote(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
