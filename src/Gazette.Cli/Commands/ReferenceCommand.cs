using System.CommandLine;
using Gazette.Cli.Help;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Wording;
using Gazette.Writers.Word.Reference;

namespace Gazette.Cli.Commands;

/// <summary><c>gazette reference</c>: writes a reference document to start from, with every style named and shown.</summary>
internal sealed class ReferenceCommand
{
    private const string Extension = ".docx";

    private static readonly string[] Tags = [.. LanguageRules.ByTag.Select(rules => rules.Tag)];

    private readonly CommandEnvironment _environment;

    private readonly DocumentedArgument<string> _file = new("FILE")
    {
        Arity = ArgumentArity.ExactlyOne,
        About = ReferenceHelpWords.File,
        Placeholder = HelpWords.File,
    };

    private readonly DocumentedOption<string?> _style = new("--style")
    {
        About = ReferenceHelpWords.Style,
        Placeholder = Words.Same(string.Join('|', ReferenceSample.Styles)),
    };

    private readonly DocumentedOption<string?> _language = new("--language")
    {
        About = ReferenceHelpWords.Language,
        Placeholder = Words.Same(string.Join('|', Tags)),
    };

    private ReferenceCommand(CommandEnvironment environment)
    {
        _environment = environment;
        _style.CompletionSources.Add([.. ReferenceSample.Styles]);
        _style.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } style && !ReferenceSample.Styles.Contains(style))
            {
                result.AddError(environment.Translate(ReferenceWords.UnknownStyle(style, ReferenceSample.Styles)));
            }
        });
        _language.CompletionSources.Add(Tags);
        _language.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } tag && LanguageRules.FindAny(tag) is null)
            {
                result.AddError(environment.Translate(TemplateWords.UnknownLanguage(tag, Tags)));
            }
        });
    }

    public static Command Create(CommandEnvironment environment)
    {
        ReferenceCommand reference = new(environment);
        DocumentedCommand command = new("reference", ReferenceHelpWords.Reference, ReferenceHelpWords.Example)
        {
            reference._file,
            reference._style,
            reference._language,
        };
        command.SetAction(reference.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        string path = _environment.FullPath(result.GetRequiredValue(_file));
        string shown = new DisplayPaths(_environment).Show(path);
        if (!Path.GetExtension(path).Equals(Extension, StringComparison.OrdinalIgnoreCase))
        {
            return _environment.Refuse(ReferenceWords.NotWord(shown));
        }

        if (File.Exists(path) || Directory.Exists(path))
        {
            return _environment.Refuse(TemplateWords.Taken(shown));
        }

        LanguageRules language = result.GetValue(_language) is { } tag ? LanguageRules.FindAny(tag)!
            : LanguageRules.Of(TemplateArgument.LanguageOf(_environment.Language));
        try
        {
            byte[] file = ReferenceSample.Write(result.GetValue(_style) ?? ReferenceSample.Styles[^1], language);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using FileStream stream = new(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return _environment.Refuse(ReferenceWords.CannotWrite(shown, exception));
        }

        _environment.Say(ReferenceWords.Written(shown));
        _environment.Say(ReferenceWords.Next);
        _environment.Say(ReferenceWords.NextBuild(shown.Contains(' ', StringComparison.Ordinal) ? $"\"{shown}\"" : shown));
        return ExitCode.Done;
    }
}
