using System.Collections.Immutable;
using System.CommandLine;
using Gazette.Cli.Help;
using Gazette.Cli.Pdf;
using Gazette.Writers;

namespace Gazette.Cli.Commands;

/// <summary>Options for what needs pages: which program lays them out, and whether tables of contents get their numbers.</summary>
internal sealed class PageOptions(CommandEnvironment environment)
{
    public const string ProgramVariable = "GAZETTE_SOFFICE";

    private readonly DocumentedOption<bool> _paginate = new("--paginate") { About = PageHelpWords.Paginate };

    private readonly DocumentedOption<string?> _soffice = new("--soffice") { About = PageHelpWords.Soffice(ProgramVariable), Placeholder = PageHelpWords.Path };

    public void AddTo(Command command) => Array.ForEach<Option>([_paginate, _soffice], command.Add);

    /// <summary>Adds what says by which program pages are laid out, for a command that changes no Word file.</summary>
    public void AddPrinterTo(Command command) => command.Add(_soffice);

    /// <summary>Whether the tables of contents of Word files get page numbers.</summary>
    public bool Paginates(ParseResult result) => result.GetValue(_paginate);

    /// <summary>The options that affect documents.</summary>
    public IEnumerable<string> Describe(ParseResult result) => Paginates(result) ? ["paginate"] : [];

    /// <summary>What prints the documents; null if nothing is to be printed, or nothing can be.</summary>
    /// <param name="refusal">The exit code if nothing can be printed, which has then been said.</param>
    public OfficePrinter? FindPrinter(ParseResult result, ImmutableArray<IDocumentFormat> formats, out int? refusal)
    {
        IDocumentFormat? printed = formats.FirstOrDefault(format => format.PrintedFrom is not null);
        refusal = Paginates(result) && printed is null && !formats.Any(format => format.IsPackage)
            ? environment.Refuse(PageWords.NothingToPaginate, PageWords.AddWordFiles)
            : null;
        return refusal is not null || (printed is null && !Paginates(result))
            ? null
            : FindPrinter(result, printed is null ? "--paginate" : $"--to {printed.Name}", out refusal);
    }

    /// <param name="option">The option that needs it.</param>
    public OfficePrinter? FindPrinter(ParseResult result, string option, out int? refusal)
    {
        string? named = result.GetValue(_soffice) ?? (environment.Variable(ProgramVariable) is { Length: > 0 } variable ? variable : null);
        string? program = named is null ? OfficePlaces.Find(environment) : environment.FullPath(named);
        bool isThere = program is not null && File.Exists(program);
        refusal = isThere ? null
            : named is null ? environment.Refuse(OfficeWords.Missing(option), OfficeWords.InstallOrName)
            : environment.Refuse(OfficeWords.NoProgram(named), OfficeWords.NameTheProgram);
        return isThere ? new OfficePrinter(program!, new PageFonts(FontFolders(program!))) : null;
    }

    // LibreOffice brings fonts of its own.
    private IReadOnlyList<string> FontFolders(string program)
    {
        string real = new FileInfo(program).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? program;
        string own = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(real)!, "..", "share", "fonts", "truetype"));
        return environment.FontFolders.Count > 0 && Directory.Exists(own) ? [.. environment.FontFolders, own] : environment.FontFolders;
    }
}
