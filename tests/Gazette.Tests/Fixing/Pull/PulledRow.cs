using System.Text;
using Gazette.Building;
using Gazette.Compiling;
using Gazette.Data.Layers;
using Gazette.Diagnostics;
using Gazette.Fixing.Pull;
using Gazette.Sources;
using Gazette.Writers;

namespace Gazette.Tests.Fixing.Pull;

/// <summary>A row of a table whose document is edited and pulled, in memory but for the table.</summary>
internal sealed class PulledRow : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CompileOptions _options;
    private readonly ReportCompiler _compiler = new(new TemplateLibrary(Path.Combine(Repository.Root, "templates")));
    private readonly ReportInput _row;

    /// <param name="name">Of the table; its end says how the content is read.</param>
    /// <param name="with">The text of the base file.</param>
    /// <param name="row">Which one of its reports, from 0.</param>
    public PulledRow(string name, byte[] content, string with, int row = 0)
    {
        (Content, Table) = (content, _folder.Put(name));
        File.WriteAllBytes(Table, content);
        DiagnosticBag bag = new();
        _options = new CompileOptions
        {
            Writers = [OutputFormats.FindByName("docx")!.CreateWriter(new WriterOptions())],
            Layers = ReportLayers.Load([new SourceFile(_folder.Put("_base.yaml", with), with)], [], bag),
        };
        _row = new TableInputs(_compiler, _options).Expand([new ReportInput(Table, "villages")]).ElementAt(row);
        Document = Build(_row, bag) ?? throw new InvalidOperationException(string.Join('\n', bag.ToSorted()));
    }

    public string Table { get; }

    public byte[] Content { get; }

    public byte[] Document { get; }

    public PulledReport Pull(byte[] edited)
    {
        DiagnosticBag bag = new();
        PulledSource source = new(Table, Content) { Row = _row.Row, Line = StreamedReports.IsFile(Table) ? _row.FirstLine : 0 };
        return DocumentPull.Run(_folder.At("edited.docx"), edited, source, new TrialBuild(_compiler, _options, _row), bag)
            ?? throw new InvalidOperationException(string.Join('\n', bag.ToSorted()));
    }

    /// <summary>The document of the row in a table that somebody has changed; null if it has an error.</summary>
    public byte[]? TryBuild(byte[] content, int row)
    {
        string changed = _folder.At("changed" + Path.GetExtension(Table));
        File.WriteAllBytes(changed, content);
        return new TableInputs(_compiler, _options).Expand([new ReportInput(changed, "villages")]).ElementAtOrDefault(row) is { } input
            ? Build(input, new DiagnosticBag())
            : null;
    }

    public void Dispose() => _folder.Dispose();

    private byte[]? Build(ReportInput input, DiagnosticBag bag)
    {
        SourceFile file = input.Row?.File ?? new SourceFile(input.Path, Encoding.UTF8.GetString(input.Content!), input.FirstLine);
        return new TrialBuild(_compiler, _options, input).Build(new TrialSource(file, input.Row), bag) is [var only, ..] ? only.Content : null;
    }
}
