using BenchmarkDotNet.Attributes;
using Gazette.Compiling;
using Gazette.Data;
using Gazette.Data.Layers;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Linting;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Templates.Rendering;
using Gazette.Wording;
using Gazette.Writers;
using Gazette.Writers.Html;
using Gazette.Writers.Markdown;
using Gazette.Writers.Word;

namespace Gazette.Benchmarks;

/// <summary>Measures the cost of each stage of one document, and of all together.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly SourceFile _file = new("village.yaml", Records.Report(0));
    private readonly CompileOptions _ofReport = new(Records.Folder);
    private readonly CompileOptions _ofTable = new(Records.Folder) { Layers = ReadBase() };
    private readonly ReportCompiler _compiler = new(new TemplateLibrary(Records.Folder));
    private readonly MarkdownParser _parser = new();
    private readonly WordWriter _word = new(new WriterOptions());
    private readonly Template _template;
    private readonly ReportRow _row;
    private readonly Report _report;
    private readonly MappedText _text;
    private readonly Document _document;

    public StageBenchmarks()
    {
        string table = Path.Combine(Path.GetTempPath(), $"gazette-benchmark-{Environment.ProcessId}.csv");
        File.WriteAllText(table, Records.Table(1));
        _row = _compiler.ReadTable(table, _ofTable).Single();
        File.Delete(table);

        DiagnosticBag bag = new();
        _template = new TemplateLibrary(Records.Folder).Load(Records.Folder, bag)!;
        _report = ReportLoader.Load(_file, bag)!;
        _text = ((RenderedMarkdown)_template.Render(_report, LanguageRules.Chinese, bag, mayOmit: false)[0]).Text;
        Compilation compilation = _compiler.Compile(_file, _ofReport);
        _document = compilation.Documents[0].Tree;
        if (bag.Count > 0 || !compilation.Diagnostics.IsEmpty)
        {
            throw new InvalidOperationException("the record has a mistake");
        }
    }

    [Benchmark]
    public object? ReadYaml() => ReportLoader.Load(_file, new DiagnosticBag());

    [Benchmark]
    public object? ReadRow() => ReportLoader.Read(_ofTable.Layers.Apply(_row.Read(new DiagnosticBag())!, mayDeny: true), new DiagnosticBag());

    [Benchmark]
    public object Render() => _template.Render(_report, LanguageRules.Chinese, new DiagnosticBag(), mayOmit: false);

    [Benchmark]
    public object Parse() => _parser.Parse(_text, _document.Properties, new DiagnosticBag());

    [Benchmark]
    public object Lint()
    {
        DiagnosticBag bag = new();
        Linter.Check(_report, _document, LintProfile.Report, bag);
        return bag;
    }

    [Benchmark]
    public byte[] WriteWord() => _word.Write(_document);

    [Benchmark]
    public string WriteMarkdown() => MarkdownWriter.Write(_document);

    [Benchmark]
    public byte[] WriteHtml() => HtmlFormat.Instance.Write(_document, reference: null, pictures: null);

    [Benchmark(Baseline = true)]
    public byte[] WholeFromYaml() => _word.Write(_compiler.Compile(_file, _ofReport).Documents[0].Tree);

    [Benchmark]
    public byte[] WholeFromRow() => _word.Write(_compiler.Compile(new ReportSource(_row.File, _row), _ofTable).Documents[0].Tree);

    private static ReportLayers ReadBase()
    {
        string path = Path.Combine(Records.Folder, "_base.yaml");
        return ReportLayers.Load([new SourceFile(path, File.ReadAllText(path))], [], new DiagnosticBag());
    }
}
