using System.Text;
using Gazette.Diagnostics;
using Gazette.Tests.Writers;
using Gazette.Verifying;
using Xunit;

namespace Gazette.Tests.Verifying;

/// <summary>
/// Whatever is changed in one format of a document, a comparison finds it if and only if the words have changed, as readers that share nothing with it tell.
/// </summary>
public sealed class TamperingTests
{
    private const int Places = 12;

    public static MatrixTheoryData<string, string> Cases => new(ExampleTests.Names.Select(name => name.Data), ["docx", "md", "html"]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_what_somebody_has_changed_in_one_format(string example, string format)
    {
        DocumentVersions versions = DocumentVersions.Build(ExampleTests.Inputs(example), isFilled: IsFilled(example));
        int found = 0;
        foreach (string name in versions.Names)
        {
            string before = WordsOf(format, versions[name, format]);
            foreach ((string kind, int seed) in Tampering.Kinds.SelectMany(kind => Enumerable.Range(0, Places).Select(place => (kind, place * 7))))
            {
                if (Tampering.Apply(kind, format, versions[name, format], seed) is not { } changed)
                {
                    continue;
                }

                (VerifiedDocument? document, DiagnosticBag told) = versions.Verify(name, format, changed);
                string after = WordsOf(format, changed);
                string what = $"{name}.{format}, {kind} {seed}: {Difference(before, after)}";
                Assert.True(document is not null, what);
                Assert.True(document.Agrees == (before == after), what);
                if (!document.Agrees)
                {
                    found++;
                    Assert.All(told.ToSorted(), diagnostic => Assert.Equal("outputs-differ", diagnostic.Rule));
                    Assert.Contains(
                        told.ToSorted(),
                        diagnostic => $"{diagnostic}{string.Join(' ', diagnostic.Related)}".Contains($"{name}.{format}", StringComparison.Ordinal));
                    Assert.All(document.Differences, difference => Assert.Contains(format, (string[])[difference.FirstFormat, difference.OtherFormat]));
                }
            }
        }

        Assert.NotEqual(0, found);
    }

    private static bool IsFilled(string example) =>
        Directory.GetFiles(Path.Combine(Repository.Root, "examples", example), "*.docx").Length > 0;

    private static string WordsOf(string format, byte[] file) => format switch
    {
        "docx" => WordText.Read(file),
        "html" => HtmlText.Read(file),
        _ => MarkdownText.Read(Encoding.UTF8.GetString(file)),
    };

    private static string Difference(string before, string after)
    {
        (string[] old, string[] now) = (before.Split('\n'), after.Split('\n'));
        int at = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return before == after ? "the same words" : $"{old.ElementAtOrDefault(at)} / {now.ElementAtOrDefault(at)}";
    }
}
