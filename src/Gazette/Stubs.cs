// Stands in for rooms that other branches bring; goes when they are merged.
#pragma warning disable
namespace Gazette.Data
{
    using Gazette.Diagnostics;
    using Gazette.Reports;
    using Gazette.Sources;

    public static class SourceDecoder
    {
        public static SourceFile? Decode(string path, byte[] bytes, DiagnosticBag bag) =>
            new(path, System.Text.Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n"));
    }

    public static class ReportSchema
    {
        public static string Write(ReportRequest request) => "{ \"title\": \"" + request.Template + "\" }\n";
    }
}

namespace Gazette.Reports
{
    using System.Collections.Immutable;

    public sealed record TemplateManifest
    {
        public required string Name { get; init; }
        public string DescriptionEn { get; init; } = "";
        public string DescriptionZh { get; init; } = "";
        public ImmutableArray<Language> Languages { get; init; } = [];
        public ImmutableArray<string> Documents { get; init; } = [];
        public ImmutableArray<RequestedMetric> Metrics { get; init; } = [];
        public ImmutableArray<RequestedField> Fields { get; init; } = [];
        public ReportRequest ToRequest() => new(Name, Metrics, Fields, []);
    }
}

namespace Gazette.Templates
{
    using Gazette.Diagnostics;
    using Gazette.Reports;

    public sealed record TemplateSummary(string Name, string DescriptionEn, string DescriptionZh);

    public sealed class TemplateLibrary(string root)
    {
        public string Root => root;

        public IReadOnlyList<TemplateSummary> List() =>
            Directory.Exists(root)
                ? [.. Directory.GetDirectories(root).Order(StringComparer.Ordinal).Select(f => new TemplateSummary(System.IO.Path.GetFileName(f), "a template", "模板"))]
                : [];

        public TemplateManifest? Find(string nameOrPath, DiagnosticBag bag) =>
            Directory.Exists(System.IO.Path.Combine(root, nameOrPath))
                ? new TemplateManifest
                {
                    Name = System.IO.Path.GetFileName(nameOrPath), DescriptionEn = "a template", DescriptionZh = "模板", Languages = [Language.Chinese, Language.English],
                    Documents = ["summary"],
                    Metrics = [new RequestedMetric("lectures", "lectures", "理论宣讲", "场次", MetricKind.Count, true)],
                    Fields = [new RequestedField("chair", "who opened the meeting", "主持人", false)],
                }
                : null;
    }
}

namespace Gazette.Writers.Markdown
{
    using Gazette.Documents;

    public static class MarkdownWriter
    {
        public static string Write(Document document) => string.Concat(document.Blocks.Select(b => b + "\n"));
    }
}

namespace Gazette.Writers.Word
{
    using Gazette.Documents;

    public sealed record WordWriterOptions
    {
        public DateTimeOffset? Timestamp { get; init; }
    }

    public sealed class WordWriter(WordWriterOptions options)
    {
        public byte[] Write(Document document) => System.Text.Encoding.UTF8.GetBytes("docx " + options.Timestamp + "\n");
    }
}
