namespace Gazette.Tests.Architecture;

/// <summary>A folder of the library: the folders that it may use, and the packages that only it may use.</summary>
internal sealed record Room(string Name, string[] Imports, params string[] Packages)
{
    /// <summary>The table of allowed imports.</summary>
    public static Room[] All { get; } =
    [
        new("Sources", []),
        new("Diagnostics", ["Sources"]),
        new("Packages", ["Diagnostics", "Sources"]),
        new("Pictures", ["Diagnostics", "Sources"]),
        new("Reports", ["Sources"]),
        new("Wording", ["Reports", "Diagnostics", "Sources"]),
        new("Schema", ["Reports", "Diagnostics", "Sources"]),
        new("Data", ["Schema", "Wording", "Reports", "Diagnostics", "Sources"], "YamlDotNet", "ExcelDataReader"),
        new("Templates", ["Schema", "Reports", "Wording", "Documents", "Diagnostics", "Sources"], "Scriban"),
        new("Documents", ["Pictures", "Wording", "Diagnostics", "Sources"], "Markdig"),
        new("Readers", ["Documents", "Packages", "Pictures", "Wording", "Diagnostics", "Sources"]),
        new("Tracing", ["Data", "Documents", "Readers", "Reports", "Wording", "Diagnostics", "Sources"]),
        new("Verifying", ["Documents", "Readers", "Tracing", "Pictures", "Diagnostics", "Sources"]),
        new("Fixing", ["Data", "Documents", "Readers", "Reports", "Wording", "Diagnostics", "Sources"], "DiffPlex"),
        new("Linting", ["Documents", "Reports", "Wording", "Diagnostics", "Sources"]),
        new("Writers", ["Documents", "Packages", "Pictures", "Wording", "Diagnostics", "Sources"], "DocumentFormat"),
        new("WordTemplates", ["Templates", "Readers", "Writers", "Packages", "Pictures", "Documents", "Reports", "Wording", "Diagnostics", "Sources"]),
        new("Compiling", ["Sources", "Pictures", "Packages", "Diagnostics", "Reports", "Schema", "Wording", "Data", "Fixing", "Templates", "Documents",
        "Linting", "Readers", "Writers", "WordTemplates"]),
        new("Drafting", ["Sources", "Pictures", "Diagnostics", "Reports", "Schema", "Wording", "Data", "Documents", "Linting", "Writers", "Compiling"]),
        new("Building", ["Sources", "Pictures", "Packages", "Diagnostics", "Reports", "Schema", "Wording", "Data", "Fixing", "Templates", "Documents",
        "Linting", "Readers", "Writers", "WordTemplates", "Tracing", "Verifying", "Compiling"]),
    ];

    /// <summary>Packages that only the command line may use.</summary>
    public static string[] PackagesOfCli { get; } = ["System.CommandLine", "Microsoft.AspNetCore"];
}
