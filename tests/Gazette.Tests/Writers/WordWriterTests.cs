using Gazette.Documents;
using Xunit;

namespace Gazette.Tests.Writers;

public class WordWriterTests
{
    public static TheoryData<string> Samples => ["Summary", "Bulletin", "EnglishOfficial", "EnglishReport", "ChineseReport"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Writes_what_Word_takes_without_repair(string name)
    {
        WordFile file = WordFile.Of(Sample(name));
        Assert.NotEmpty(file.Paragraphs);
        Directory.CreateDirectory("/tmp/w");
        File.WriteAllBytes($"/tmp/w/{name}.docx", file.Bytes);
    }

    private static Document Sample(string name) => (Document)typeof(SampleDocuments).GetProperty(name)!.GetValue(null)!;
}
