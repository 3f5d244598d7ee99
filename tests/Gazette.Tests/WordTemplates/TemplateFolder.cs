using System.Text;

namespace Gazette.Tests.WordTemplates;

/// <summary>
/// A Word file that is kept as a folder of readable parts, so that a change can be read. <c>document.txt</c>, in the notation of
/// <see cref="WordLines"/>, or <c>document.xml</c> is the body; <c>header.txt</c>, <c>header-first.xml</c>, <c>footer-even.txt</c> and so on,
/// <c>footnotes.txt</c>, <c>endnotes.txt</c>, <c>comments.xml</c>, <c>styles.xml</c>, <c>numbering.xml</c>, <c>settings.xml</c>, <c>core.xml</c> and
/// <c>custom.xml</c> are its other parts, all without their root element. Pictures have their file's name as the id of their relationship. Files
/// under <c>parts</c> are taken as they are. <c>package.txt</c> holds further content types and relationships. Everything else is filled in here.
/// A folder with nothing but <c>whole.hex</c> is a file of those bytes.
/// </summary>
internal static class TemplateFolder
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Whole = "whole.hex";
    private const string PackageType = "application/vnd.openxmlformats-package.";

    // In the order of the parts in a package that Word writes.
    private static readonly StoryKind[] Kinds =
    [
        new("document", "w:document", "main"),
        new("header", "w:hdr"),
        new("header-first", "w:hdr"),
        new("header-even", "w:hdr"),
        new("footer", "w:ftr"),
        new("footer-first", "w:ftr"),
        new("footer-even", "w:ftr"),
        new("footnotes", "w:footnotes"),
        new("endnotes", "w:endnotes"),
        new("comments", "w:comments"),
        new("styles", "w:styles"),
        new("numbering", "w:numbering"),
        new("settings", "w:settings"),
    ];

    /// <summary>Whether a folder holds the parts of a Word file.</summary>
    public static bool IsOne(string folder) =>
        File.Exists(Path.Combine(folder, "document.txt"))
        || File.Exists(Path.Combine(folder, "document.xml"))
        || Directory.Exists(Path.Combine(folder, "parts"))
        || File.Exists(Path.Combine(folder, Whole));

    /// <summary>The Word file.</summary>
    public static byte[] Pack(string folder)
    {
        string whole = Path.Combine(folder, Whole);
        if (File.Exists(whole))
        {
            return Convert.FromHexString(File.ReadAllText(whole).Replace(" ", "", StringComparison.Ordinal).Trim());
        }

        PackageDraft draft = new();
        foreach (StoryKind kind in Kinds)
        {
            if (ReadStory(folder, kind) is { } content)
            {
                string type = kind.Name.Split('-')[0];
                draft.Add($"word/{kind.Name}.xml", content, $"{WordType}{type}{(kind.Ending is null ? "" : $".{kind.Ending}")}+xml");
                if (kind.Name == "document")
                {
                    draft.Link("", "rId1", $"{Office}/officeDocument", "word/document.xml");
                }
                else
                {
                    draft.Link("word/document.xml", kind.Name, $"{Office}/{type}", $"{kind.Name}.xml");
                }
            }
        }

        AddProperties(folder, draft);
        AddPictures(folder, draft);
        AddRawParts(folder, draft);
        return draft.ToBytes();
    }

    private static string? ReadStory(string folder, StoryKind kind)
    {
        string lines = Path.Combine(folder, $"{kind.Name}.txt");
        string xml = Path.Combine(folder, $"{kind.Name}.xml");
        string? content = File.Exists(xml) ? File.ReadAllText(xml).Trim()
            : kind.Name is "footnotes" or "endnotes" && File.Exists(lines) ? WordLines.Notes(File.ReadAllLines(lines), kind.Name[..^1])
            : File.Exists(lines) ? WordLines.Blocks(File.ReadAllLines(lines))
            : kind.Name == "styles" ? DefaultParts.Styles
            : kind.Name == "numbering" && UsesLists(folder) ? DefaultParts.Numbering
            : null;
        return content is null ? null
            : kind.Name == "document" ? WordXml.Root(kind.Root, Body(folder, content))
            : WordXml.Root(kind.Root, content);
    }

    private static string Body(string folder, string content) =>
        $"<w:body>{content}{(content.EndsWith("</w:sectPr>", StringComparison.Ordinal) ? "" : Section(folder))}</w:body>";

    // The last section refers to every header and footer of the folder.
    private static string Section(string folder)
    {
        StringBuilder section = new("<w:sectPr>");
        foreach (StoryKind kind in Kinds.Where(kind => kind.Root is "w:hdr" or "w:ftr"))
        {
            if (File.Exists(Path.Combine(folder, $"{kind.Name}.txt")) || File.Exists(Path.Combine(folder, $"{kind.Name}.xml")))
            {
                string[] words = kind.Name.Split('-');
                section.Append($"<w:{words[0]}Reference w:type=\"{(words.Length == 1 ? "default" : words[1])}\" r:id=\"{kind.Name}\"/>");
            }
        }

        section.Append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1800\" w:bottom=\"1440\" w:left=\"1800\"")
            .Append(" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>");
        bool hasFirst = Directory.GetFiles(folder, "*-first.*").Length > 0;
        return section.Append(hasFirst ? "<w:titlePg/>" : "").Append("</w:sectPr>").ToString();
    }

    private static bool UsesLists(string folder) =>
        Kinds.Select(kind => Path.Combine(folder, $"{kind.Name}.txt")).Any(file => File.Exists(file) && File.ReadLines(file).Any(WordLines.IsListItem));

    private static void AddProperties(string folder, PackageDraft draft)
    {
        string core = Path.Combine(folder, "core.xml");
        if (File.Exists(core))
        {
            draft.Add("docProps/core.xml", WordXml.CoreProperties(File.ReadAllText(core).Trim()), $"{PackageType}core-properties+xml");
            draft.Link("", "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        }

        string custom = Path.Combine(folder, "custom.xml");
        if (File.Exists(custom))
        {
            draft.Add(
                "docProps/custom.xml",
                WordXml.CustomProperties(File.ReadAllText(custom).Trim()),
                "application/vnd.openxmlformats-officedocument.custom-properties+xml");
            draft.Link("", "rId3", $"{Office}/custom-properties", "docProps/custom.xml");
        }
    }

    private static void AddPictures(string folder, PackageDraft draft)
    {
        foreach (string picture in Directory.GetFiles(folder).Where(file => Path.GetExtension(file) is ".png" or ".jpg").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(picture);
            draft.Add($"word/media/{name}", File.ReadAllBytes(picture));
            draft.Link("word/document.xml", Path.GetFileNameWithoutExtension(picture), $"{Office}/image", $"media/{name}");
        }
    }

    // Lines of package.txt: `type PART TYPE` for a content type; `link PART ID TYPE TARGET [External]` for a relationship, with `-` for the package.
    private static void AddRawParts(string folder, PackageDraft draft)
    {
        string parts = Path.Combine(folder, "parts");
        string[] files = Directory.Exists(parts) ? Directory.GetFiles(parts, "*", SearchOption.AllDirectories) : [];
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            draft.Add(Path.GetRelativePath(parts, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        string list = Path.Combine(folder, "package.txt");
        foreach (string line in File.Exists(list) ? File.ReadAllLines(list) : [])
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (words)
            {
                case []:
                    break;
                case ["type", var part, var type]:
                    draft.SetType(part, type);
                    break;
                case ["link", var part, var id, var type, var target, .. var mode]:
                    string full = type.Contains(':', StringComparison.Ordinal) ? type : $"{Office}/{type}";
                    draft.Link(part == "-" ? "" : part, id, full, target, mode is ["External"]);
                    break;
                default:
                    throw new InvalidDataException($"{list}: cannot read `{line}`");
            }
        }
    }

    private sealed record StoryKind(string Name, string Root, string? Ending = null);
}
