using System.Text;
using Gazette.Building;
using Gazette.Compiling;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Fixing.Pull;
using Gazette.Writers;
using Xunit;

namespace Gazette.Tests.Fixing.Pull;

/// <summary>A report whose document is edited and pulled, all in memory.</summary>
internal sealed class PulledExample
{
    private readonly TrialBuild _build;

    public PulledExample(string path, byte[]? content = null)
    {
        Path = System.IO.Path.Combine(Repository.Root, path);
        Content = content ?? File.ReadAllBytes(Path);
        ReportCompiler compiler = new(new TemplateLibrary(System.IO.Path.Combine(Repository.Root, "templates"))) { ReportsOfOutput = OutputReports.Find };
        CompileOptions options = new() { Writers = [OutputFormats.FindByName("docx")!.CreateWriter(new WriterOptions())] };
        _build = new TrialBuild(compiler, options, new ReportInput(Path, "example"));
        Documents = Build(Content);
    }

    /// <summary>Every report of the examples and every sample of a template that builds by itself.</summary>
    public static TheoryData<string> Reports =>
    [
        .. new[] { "examples", "templates" }
            .SelectMany(folder => Directory.GetFiles(System.IO.Path.Combine(Repository.Root, folder), "*.yaml", SearchOption.AllDirectories))
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => System.IO.Path.GetFileName(path) is var name && name[0] != '_' && name is not ("template.yaml" or "kubernetes.yaml")
                && !path.Contains("/mistakes/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public string Path { get; }

    public byte[] Content { get; }

    public string Text => Encoding.UTF8.GetString(Content);

    public IReadOnlyList<byte[]> Documents { get; }

    public byte[] Document => Documents[0];

    public IReadOnlyList<byte[]> Build(byte[] content)
    {
        DiagnosticBag bag = new();
        return TryBuild(content, bag) is [_, ..] documents ? documents : throw new InvalidOperationException(string.Join('\n', bag.ToSorted()));
    }

    /// <summary>Empty for a report with an error.</summary>
    public IReadOnlyList<byte[]> TryBuild(byte[] content, DiagnosticBag bag) =>
        [.. _build.Build(new TrialSource(SourceDecoder.Decode(Path, content, bag)!, Row: null), bag).Select(made => made.Content)];

    public PulledReport Pull(byte[] edited)
    {
        DiagnosticBag bag = new();
        return Pull(edited, bag) ?? throw new InvalidOperationException(string.Join('\n', bag.ToSorted()));
    }

    public PulledReport? Pull(byte[] edited, DiagnosticBag bag) => PullInto(Content, edited, bag);

    public PulledReport? PullInto(byte[] report, byte[] edited, DiagnosticBag bag) =>
        DocumentPull.Run(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, "edited.docx"), edited, new PulledSource(Path, report), _build, bag);
}
