using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Gazette.Building;
using Gazette.Cli.Help;
using Gazette.Cli.Pdf;

namespace Gazette.Cli.Commands;

/// <summary>Options for comparing pages with pictures that are kept of them.</summary>
internal sealed class KeptPageOptions
{
    public const string ProgramVariable = "GAZETTE_PDFTOPPM";

    public const string Name = "--pages";

    private readonly DocumentedOption<string?> _pages = new(Name) { About = VerifyHelpWords.Pages, Placeholder = HelpWords.Folder };

    private readonly DocumentedOption<string?> _threshold = new("--threshold") { About = VerifyHelpWords.Threshold, Placeholder = VerifyHelpWords.Percent };

    private readonly DocumentedOption<bool> _accept = new("--accept") { About = VerifyHelpWords.Accept };

    private readonly DocumentedOption<string?> _program = new("--pdftoppm")
    {
        About = VerifyHelpWords.Program(ProgramVariable),
        Placeholder = PageHelpWords.Path,
    };

    private readonly CommandEnvironment _environment;

    public KeptPageOptions(CommandEnvironment environment)
    {
        _environment = environment;
        _threshold.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && Read(text) is null)
            {
                result.AddError(environment.Translate(VerifyWords.BadThreshold(text)));
            }

            NeedsPages(result);
        });
        _accept.Validators.Add(NeedsPages);
    }

    public void AddTo(Command command) => Array.ForEach<Option>([_pages, _threshold, _accept, _program], command.Add);

    public bool AreCompared(ParseResult result) => result.GetValue(_pages) is not null;

    /// <summary>Null if pages are not compared, or cannot be drawn.</summary>
    /// <param name="refusal">The exit code if they cannot be drawn, which has then been said.</param>
    public PageComparing? Find(ParseResult result, out int? refusal)
    {
        refusal = null;
        if (result.GetValue(_pages) is not { } folder)
        {
            return null;
        }

        string? named = result.GetValue(_program) ?? (_environment.Variable(ProgramVariable) is { Length: > 0 } variable ? variable : null);
        string usual = OperatingSystem.IsWindows() ? "pdftoppm.exe" : "pdftoppm";
        string? program = named is null ? OfficePlaces.OnSearchPath(_environment, [usual]) : _environment.FullPath(named);
        if (program is null || !File.Exists(program))
        {
            refusal = named is null
                ? _environment.Refuse(PainterWords.Missing(Name), PainterWords.InstallOrName)
                : _environment.Refuse(OfficeWords.NoProgram(named), PainterWords.NameTheProgram);
            return null;
        }

        decimal threshold = result.GetValue(_threshold) is { } text ? Read(text) ?? 0 : 0;
        return new PageComparing(new PagePainter(program), _environment.FullPath(folder), threshold, result.GetValue(_accept));
    }

    private void NeedsPages(OptionResult option)
    {
        if (!option.Implicit && (option.GetResult(_pages) is null or { Implicit: true }))
        {
            option.AddError(_environment.Translate(VerifyWords.NeedsPages(option.Option.Name)));
        }
    }

    private static decimal? Read(string text) =>
        decimal.TryParse(text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent) && percent is >= 0 and <= 100
            ? percent
            : null;
}
