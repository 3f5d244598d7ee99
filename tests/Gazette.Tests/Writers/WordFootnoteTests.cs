using System.Xml.Linq;
using Xunit;
using static Gazette.Tests.Writers.Trees;
using static Gazette.Tests.Writers.WordFile;

namespace Gazette.Tests.Writers;

public class WordFootnoteTests
{
    [Fact]
    public void Are_in_a_part_of_their_own_that_only_documents_with_notes_have()
    {
        WordFile without = WordFile.Of(Report(P("正文")));
        Assert.DoesNotContain("word/footnotes.xml", without.PartNames);
        Assert.Empty(without.Part("word/settings.xml").Elements(W + "footnotePr"));

        WordFile file = WordFile.Of(Report(P(T("甲"), Noted(P("一"))), P(T("乙"), Noted(P("二"), P("三")))));
        Assert.Equal(["1", "2"], file.Body.Descendants(W + "footnoteReference").Select(mark => mark.Attribute(W + "id")!.Value));
        XElement[] notes = [.. file.Part("word/footnotes.xml").Elements(W + "footnote")];
        Assert.Equal(["-1", "0", "1", "2"], notes.Select(note => note.Attribute(W + "id")!.Value));
        Assert.Equal(["", "", " 一", " 二三"], notes.Select(note => note.Value));
        Assert.Equal(["-1", "0"], file.Part("word/settings.xml").Element(W + "footnotePr")!.Elements().Select(note => note.Attribute(W + "id")!.Value));
    }

    [Fact]
    public void Have_links_of_their_own()
    {
        WordFile file = WordFile.Of(Report(P(To("https://example.org/a", "甲"), Noted(P(To("https://example.org/b", "乙"))))));
        Assert.Equal(["https://example.org/b"], file.Part("word/_rels/footnotes.xml.rels").Elements().Select(link => link.Attribute("Target")!.Value));
    }
}
