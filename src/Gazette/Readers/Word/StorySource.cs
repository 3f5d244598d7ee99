using System.Xml.Linq;
using Gazette.Packages;
using Gazette.Packages.Markup;

namespace Gazette.Readers.Word;

/// <summary>What it takes to read the text of a Word file: its styles and its lists. All documents that are filled from one file share it.</summary>
internal sealed class StorySource(CheckedPackage package)
{
    private WordNumbering? _numbering;
    private WordStyles? _styles;

    public WordStyles Styles => _styles ??= new WordStyles(StylesRoot);

    /// <summary>The root of the part with the lists; null if there is none.</summary>
    public XElement? NumberingRoot { get; } = Load(package, "numbering");

    /// <summary>The root of the part with the styles; null if there is none.</summary>
    public XElement? StylesRoot { get; } = Load(package, "styles");

    public WordNumbering Numbering => _numbering ??= new WordNumbering(NumberingRoot);

    /// <summary>The parts with text in a file that nobody filled.</summary>
    public IEnumerable<StoryText> Notes => NoteParts.Select(part => new StoryText(MarkupTree.Of(package.Part(part))));

    /// <summary>The names of the parts with notes.</summary>
    public IReadOnlyList<string> NoteParts { get; } =
        [.. new[] { "footnotes", "endnotes" }.Select(kind => package.FindRelated(package.MainPart, kind)).OfType<string>().Where(PackageContents.IsXml)];

    private static XElement? Load(CheckedPackage package, string kind)
    {
        if (package.FindRelated(package.MainPart, kind) is not { } part)
        {
            return null;
        }

        using System.Xml.XmlReader reader = package.Read(part);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
    }
}
