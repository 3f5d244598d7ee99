using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Wording;
using Gazette.Writers;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Reference;
using Gazette.Writers.Word.Styles;
using Xunit;

namespace Gazette.Tests.Writers.Word.House;

/// <summary>The reference document that people start from.</summary>
public sealed class ReferenceSampleTests
{
    public static TheoryData<string, string> Layouts =>
    [
        .. from style in ReferenceSample.Styles
           from language in LanguageRules.All
           select (style, language.Tag),
    ];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Shows_every_style_with_its_name(string style, string language)
    {
        byte[] docx = ReferenceSample.Write(style, LanguageRules.Find(language)!);
        WordGate.Check(docx);
        StyleIndex styles = new(References.Part(docx, "word/styles.xml"));
        XElement[] lines = [.. References.Part(docx, "word/document.xml").Descendants(WordFile.W + "p")];
        string[] shown = [.. lines.Select(line => string.Concat(line.Descendants(WordFile.W + "t").Select(text => text.Value)).Split(':', '：')[0])];
        string[] plumbing = ["DefaultParagraphFont", "TableNormal"];
        Assert.All(styles.Ids.Except(plumbing), id => Assert.Contains(styles.FindById(id)!.Name, shown.Select(name => name.Trim('“', '”'))));
        Assert.Equal(docx, ReferenceSample.Write(style, LanguageRules.Find(language)!));
    }

    [Theory]
    [InlineData("summary", "official", "zh-CN")]
    [InlineData("empty", "report", "zh-CN")]
    [InlineData("chinese-report", "report", "zh-CN")]
    [InlineData("contents", "report", "zh-CN")]
    public void Changes_nothing_as_it_is(string sample, string style, string language)
    {
        Document document = WordWriterTests.Sample(sample);
        ReferenceStyle house = References.Open(ReferenceSample.Write(style, LanguageRules.Find(language)!), out Diagnostic[] found)!;
        Assert.Empty(found);

        byte[] plain = new WordWriter(new WriterOptions()).Write(document);
        byte[] dressed = new WordWriter(new WriterOptions()).Write(document, house);

        WordGate.Check(dressed);
        Assert.Equal(Body(plain), Body(dressed));
        StyleIndex ours = new(References.Part(plain, "word/styles.xml"));
        StyleIndex theirs = new(References.Part(dressed, "word/styles.xml"));
        Assert.All(ours.Ids, id => Assert.Equal(ours.FindById(id)?.Name, theirs.FindById(id)?.Name));
    }

    // Numbers of lists begin after those of the reference document, and pages are set up by it.
    private static string Body(byte[] docx)
    {
        XElement body = References.Part(docx, "word/document.xml");
        body.Descendants(WordFile.W + "sectPr").Remove();
        foreach (XElement number in body.Descendants(WordFile.W + "numId"))
        {
            number.RemoveAttributes();
        }

        return body.ToString();
    }
}
