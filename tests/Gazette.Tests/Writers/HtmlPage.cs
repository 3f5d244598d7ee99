using System.Globalization;
using System.Xml.Linq;
using Xunit;

namespace Gazette.Tests.Writers;

/// <summary>What every HTML page must be, whatever document it shows: sound, self-contained, without a script, and clear to readers for the blind.</summary>
internal static class HtmlPage
{
    // A page has no other attributes, so that none can run anything.
    private static readonly string[] Attributes =
    [
        "alt", "aria-label", "aria-labelledby", "charset", "checked", "class", "colspan", "content", "disabled", "height", "href", "http-equiv", "id", "lang",
        "name", "role", "rowspan", "scope", "src", "start", "style", "tabindex", "title", "type", "width",
    ];

    public static void Check(byte[] html)
    {
        XElement page = HtmlText.Parse(html);
        XElement[] all = [.. page.DescendantsAndSelf()];
        CheckSafety(all);
        CheckReferences(all);
        CheckOutline(all);
        Assert.NotEqual("", (string?)page.Attribute("lang") ?? "");
        Assert.NotEqual("", page.Element("head")!.Element("title")!.Value);
        Assert.Single(all, element => element.Name == "main");
        Assert.Single(all, element => element.Name == "article");
        Assert.All(all.Where(element => element.Name == "img"), picture => Assert.NotNull(picture.Attribute("alt")));
        Assert.All(all.Where(element => element.Name == "th"), cell => Assert.NotNull(cell.Attribute("scope")));
        Assert.All(all.Where(element => element.Name == "svg"), drawing => Assert.NotEqual("", (string?)drawing.Attribute("aria-label") ?? ""));
        Assert.All(all.Where(element => element.Name == "figcaption"), caption => Assert.True(caption.Parent!.Name == "figure"
            && (!caption.ElementsBeforeSelf().Any() || !caption.ElementsAfterSelf().Any())));
        Assert.DoesNotContain(all, element => element.Name == "p" && element.Ancestors("p").Any());
        Assert.DoesNotContain(all, element => element.Name == "a" && element.Ancestors("a").Any());
    }

    private static void CheckSafety(XElement[] all)
    {
        Assert.DoesNotContain(all, element => element.Name.LocalName is "script" or "iframe" or "object" or "embed" or "link" or "base" or "form");
        Assert.All(
            all.Where(element => !element.AncestorsAndSelf("svg").Any()).SelectMany(element => element.Attributes()),
            attribute => Assert.Contains(attribute.Name.LocalName, Attributes));
        Assert.All(all.Attributes("src"), source => Assert.StartsWith("data:image/", source.Value, StringComparison.Ordinal));
        Assert.All(all.Attributes("href"), address => Assert.Matches("^(#|https?://|mailto:)", address.Value));
        Assert.DoesNotContain("url(", all.Single(element => element.Name == "style").Value, StringComparison.Ordinal);
    }

    private static void CheckReferences(XElement[] all)
    {
        string[] ids = [.. all.Attributes("id").Select(id => id.Value)];
        Assert.Distinct(ids);
        Assert.All(ids, id => Assert.DoesNotContain(id, char.IsWhiteSpace));
        IEnumerable<string> used = all.Attributes("href").Where(address => address.Value[0] == '#').Select(address => address.Value[1..])
            .Concat(all.Attributes("aria-labelledby").Select(name => name.Value));
        Assert.All(used, id => Assert.Contains(id, ids));
    }

    private static void CheckOutline(XElement[] all)
    {
        int above = 0;
        foreach (XElement heading in all.Where(element => element.Name.LocalName is ['h', >= '1' and <= '6']))
        {
            int rank = int.Parse(heading.Name.LocalName[1..], CultureInfo.InvariantCulture);
            Assert.InRange(rank, 1, above + 1);
            above = rank;
        }
    }
}
