using System.CommandLine;
using Gazette.Cli.Help;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Writers;

namespace Gazette.Cli.Commands;

/// <summary>Which documents of a report a command is about: their formats and their names.</summary>
internal sealed class DocumentOptions
{
    private static readonly string[] FormatNames = [.. OutputFormats.All.Select(format => format.Name)];

    private readonly string _usualFormats;
    private readonly DocumentedOption<string?> _to;
    private readonly DocumentedOption<string?> _name;

    /// <param name="usual">The formats if none are named.</param>
    /// <param name="to">Help for the formats, by those that there are and the usual ones.</param>
    public DocumentOptions(CommandEnvironment environment, IEnumerable<IDocumentFormat> usual, Func<string, string, Words> to, Words name)
    {
        _usualFormats = string.Join(',', usual.Select(format => format.Name));
        _to = new("--to") { About = to(string.Join(',', FormatNames), _usualFormats), Placeholder = BuildHelpWords.Formats };
        _name = new("--name") { About = name, Placeholder = BuildHelpWords.Pattern };
        _to.Validators.Add(result =>
        {
            string[] formats = Split(result.GetValueOrDefault<string?>());
            if (formats.Length == 0)
            {
                result.AddError(environment.Translate(BuildWords.FormatNeedsValue));
            }
            else if (formats.FirstOrDefault(format => OutputFormats.FindByName(format) is null) is { } unknown)
            {
                result.AddError(environment.Translate(BuildWords.UnknownFormat(unknown, FormatNames)));
            }
        });
        _name.Validators.Add(result =>
        {
            if (NamePattern.Parse(result.GetValueOrDefault<string?>() ?? "", out Words? problem) is null)
            {
                result.AddError(environment.Translate(BuildWords.BadName(problem!)));
            }
        });
    }

    public Option Formats => _to;

    public Option Name => _name;

    /// <summary>The formats in the order in which they were named, each once.</summary>
    public IEnumerable<IDocumentFormat> FormatsOf(ParseResult result) =>
        Split(result.GetValue(_to)).Select(OutputFormats.FindByName).OfType<IDocumentFormat>().Distinct();

    /// <summary>Whether formats are named.</summary>
    public bool NamesFormats(ParseResult result) => result.GetValue(_to) is not null;

    public NamePattern NameOf(ParseResult result) =>
        result.GetValue(_name) is { } pattern && NamePattern.Parse(pattern, out _) is { } name ? name : NamePattern.Default;

    private string[] Split(string? formats) =>
        (formats ?? _usualFormats).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
