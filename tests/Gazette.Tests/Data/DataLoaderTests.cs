using System.Text;
using CsCheck;
using Gazette.Data;
using Gazette.Data.Formats;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Data;

public sealed class DataLoaderTests
{
    // Characters with a meaning in YAML and JSON, and some without.
    private static readonly string[] Signs =
    [
        "a", "甲", "𠮷", " ", "  ", "\n", "\n  ", "\n- ", ": ", "：", ":", "- ", "? ", "[", "]", "{", "}", "{{", "}}", ",", "\"", "'", "\\", "\\u", "\\U00",
        "\\x4",
        "#", " #",
        "&a ", "*a", "!", "!!str ", "!<x> ", "|", ">", "|2\n", ">-\n", "%", "@", "`", "\t",
        "---\n", "...\n", "<<: ", "12", "~", "true", "title: ", "metrics:\n  ", "null", "\r", "\uFEFF", "%YAML 1.2\n",
    ];

    private static readonly Gen<string> Scraps = Gen.Int[0, Signs.Length - 1].Select(index => Signs[index]);

    [Fact]
    public void Reads_or_refuses_whatever_is_written()
    {
        Scraps.Array[0, 40].Select(string.Concat).Sample(
            text =>
            {
                Survive("report.yaml", text);
                Survive("report.json", text);
            },
            iter: 3_000);
    }

    [Fact]
    public void Reads_a_tag_with_nothing_behind_it() => Survive("report.yaml", "title: !!str\nclosing: 甲\n");

    [Fact]
    public void Survives_bytes_of_any_kind()
    {
        Gen.Byte.Array[0, 60].Sample(
            bytes =>
            {
                DiagnosticBag bag = new();
                SourceFile? file = SourceDecoder.Decode("report.yaml", bytes, bag);
                Assert.Equal(file is null, bag.HasErrors);
                Assert.DoesNotContain('\uFFFD', bag.ToSorted().Select(diagnostic => diagnostic.Span.File.Text).FirstOrDefault(""));
            },
            iter: 2_000);
    }

    [Fact]
    public void Survives_each_changed_character_of_a_good_file()
    {
        string path = Path.Combine(Repository.Cases("data"), "everything-a-report-may-hold", "report.yaml");
        string good = File.ReadAllText(path, Encoding.UTF8);
        foreach (string scrap in (string[])["", "'", "\"", "{", "]", ": ", "\n", "\t", "{{", "- ", "#", "&", "%"])
        {
            for (int i = 0; i < good.Length; i += 37)
            {
                Survive("report.yaml", string.Concat(good.AsSpan(0, i), scrap, good.AsSpan(Math.Min(i + 1, good.Length))));
            }
        }
    }

    [Fact]
    public void Refuses_a_text_beyond_the_limit()
    {
        DiagnosticBag bag = new();
        Assert.Null(DataLoader.Load(new SourceFile("report.yaml", "title: " + new string('a', DataLimits.ScalarCharacters + 1)), bag));
        Assert.Equal("report.yaml:1:8: error: a text is longer than 4000000 characters [too-large]", Assert.Single(bag.ToSorted()).ToString());
    }

    [Fact]
    public void Refuses_a_file_beyond_the_limit()
    {
        DiagnosticBag bag = new();
        Assert.Null(SourceDecoder.Decode("report.yaml", new byte[DataLimits.FileBytes + 1], bag));
        Assert.Equal("too-large", Assert.Single(bag.ToSorted()).Rule);
    }

    [Fact]
    public void Refuses_more_values_than_the_limit()
    {
        DiagnosticBag bag = new();
        string text = "fields:\n  a: [" + string.Concat(Enumerable.Repeat("1,", DataLimits.Nodes)) + "]\n";
        Assert.Null(DataLoader.Load(new SourceFile("report.yaml", text), bag));
        Assert.Equal("too-large", Assert.Single(bag.ToSorted()).Rule);
    }

    [Fact]
    public void Gives_the_same_nodes_for_yaml_and_json()
    {
        const string Text = "{\"title\": \"甲\\n乙\", \"fields\": {\"a\": [1, true, null, \"\", {\"b\": \"x: y # z\"}]}}";
        DiagnosticBag bag = new();
        string yaml = Dump(DataLoader.Load(new SourceFile("report.yaml", Text), bag)!);
        string json = Dump(DataLoader.Load(new SourceFile("report.json", Text), bag)!);
        Assert.Equal(0, bag.Count);
        Assert.Equal(yaml, json);
    }

    private static void Survive(string path, string text)
    {
        DiagnosticBag bag = new();
        SourceFile file = new(path, text.ReplaceLineEndings("\n"));
        Assert.True(ReportLoader.Load(file, bag) is not null || bag.HasErrors);
        foreach (Diagnostic diagnostic in bag.ToSorted())
        {
            Assert.InRange(diagnostic.Span.Start, 0, file.Text.Length);
            Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, file.Text.Length);
            Assert.All(diagnostic.Related, related => Assert.InRange(related.Span.End, related.Span.Start, file.Text.Length));
        }

        foreach (DataScalar scalar in DataLoader.Load(file, new DiagnosticBag()) is { } root ? Scalars(root) : [])
        {
            SourceSpan last = new Phrase(scalar.Text, scalar.Span, scalar.Notation).SpanOf(Math.Max(0, scalar.Text.Length - 1), scalar.Text.Length);
            Assert.InRange(last.Start, scalar.Span.Start, scalar.Span.End);
            Assert.InRange(last.End, last.Start, scalar.Span.End);
        }
    }

    private static IEnumerable<DataScalar> Scalars(DataNode node) => node switch
    {
        DataScalar scalar => [scalar],
        DataList list => list.Items.SelectMany(Scalars),
        DataMap map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
        _ => [],
    };

    private static string Dump(DataNode node) => node switch
    {
        DataScalar scalar => $"{scalar.Text}@{scalar.IsPlain}[{scalar.Span.Start},{scalar.Span.End})",
        DataList list => $"[{string.Join(", ", list.Items.Select(Dump))}][{list.Span.Start},{list.Span.End})",
        DataMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Dump(entry.Value)}"))}}}[{map.Span.Start},{map.Span.End})",
        _ => "",
    };
}
