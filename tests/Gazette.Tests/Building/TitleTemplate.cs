using Gazette.Compiling;

namespace Gazette.Tests.Building;

/// <summary>The smallest template and its reports: what a run does with reports shows without much of a report.</summary>
internal static class TitleTemplate
{
    public const string Folder = "templates";

    /// <summary>A compiler that has seen no report yet, for reports that name this template.</summary>
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

    /// <summary>A report with a title. One that is called <c>bad…</c> has a mistake, and <c>warn…</c> a warning.</summary>
    public static string ReportOf(string title) => $"template: page\ntitle: \"{title}{(title.StartsWith("warn", StringComparison.Ordinal) ? "\u202E" : "")}\"\n"
        + (title.StartsWith("bad", StringComparison.Ordinal) ? "period: never\n" : "");
}
