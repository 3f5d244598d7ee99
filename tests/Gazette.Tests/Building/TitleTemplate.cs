using Gazette.Compiling;

namespace Gazette.Tests.Building;

/// <summary>A minimal template and its reports, for tests of how a run handles reports.</summary>
internal static class TitleTemplate
{
    public const string Folder = "templates";

    /// <summary>A new compiler, for reports that use this template.</summary>
    /// <param name="documents">The documents that the template makes of a report.</param>
    public static ReportCompiler NewCompiler(TemporaryFolder folder, params string[] documents)
    {
        folder.Put($"{Folder}/page/template.yaml", "name: page\ndescription: A title\nlanguages: [zh-CN]\nstyle: report\n");
        foreach (string document in documents.DefaultIfEmpty("page"))
        {
            folder.Put($"{Folder}/page/{document}.md.sbn", "# {{ report.title }}\n");
        }

        return new ReportCompiler(new TemplateLibrary(folder.At(Folder)));
    }

    /// <summary>A report with a title. One that is called <c>bad…</c> has an error, and <c>warn…</c> a warning.</summary>
    public static string ReportOf(string title) => $"template: page\ntitle: \"{title}{(title.StartsWith("warn", StringComparison.Ordinal) ? "\u202E" : "")}\"\n"
        + (title.StartsWith("bad", StringComparison.Ordinal) ? "period: never\n" : "");
}
