using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Gazette.Tests.WordTemplates;

/// <summary>What filling has changed in a Word file, for snapshots: the parts that differ, a paragraph a line, and the names of the others.</summary>
internal static class FilledParts
{
    // Elements whose children are shown on lines of their own.
    private static readonly HashSet<string> Open = new(StringComparer.Ordinal)
    {
        "document", "body", "hdr", "ftr", "footnotes", "endnotes", "footnote", "endnote", "comments", "comment", "tbl", "tr", "tc", "sdt", "sdtContent",
        "txbxContent", "numbering", "abstractNum", "styles", "settings", "Relationships", "Types", "coreProperties", "Properties",
    };

    public static string Show(byte[] template, byte[] filled)
    {
        Dictionary<string, byte[]> before = Read(template);
        Dictionary<string, byte[]> after = Read(filled);
        StringBuilder text = new();
        foreach ((string name, byte[] content) in after.OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            if (!content.AsSpan().SequenceEqual(before.GetValueOrDefault(name)))
            {
                text.Append(before.ContainsKey(name) ? "changed " : "new ").Append(name).Append('\n').Append(ShowPart(name, content));
            }
        }

        Append("gone", before.Keys.Except(after.Keys));
        Append("unchanged", after.Keys.Where(name => before.TryGetValue(name, out byte[]? old) && old.AsSpan().SequenceEqual(after[name])));
        return text.ToString();

        void Append(string heading, IEnumerable<string> names)
        {
            string[] sorted = [.. names.Order(StringComparer.Ordinal)];
            text.Append(sorted.Length == 0 ? "" : $"{heading}: {string.Join(", ", sorted)}\n");
        }
    }

    /// <summary>The body, and every header, footer and picture, with what the body refers to.</summary>
    public static string ShowBody(byte[] package) => string.Concat(Read(package)
        .Where(part => part.Key is "word/document.xml" or "word/_rels/document.xml.rels" || part.Key.StartsWith("word/media/", StringComparison.Ordinal)
            || part.Key.StartsWith("word/header", StringComparison.Ordinal))
        .OrderBy(part => part.Key, StringComparer.Ordinal)
        .Select(part => part.Key + "\n" + ShowPart(part.Key, part.Value)));

    /// <summary>The content of every part.</summary>
    public static Dictionary<string, byte[]> Read(byte[] package)
    {
        using ZipArchive zip = new(new MemoryStream(package));
        return zip.Entries.ToDictionary(entry => entry.FullName, ReadEntry, StringComparer.Ordinal);
    }

    private static byte[] ReadEntry(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static string ShowPart(string name, byte[] content)
    {
        if (Path.GetExtension(name) is not (".xml" or ".rels"))
        {
            return $"  {content.Length} bytes\n";
        }

        StringBuilder text = new();
        Show(XDocument.Load(new MemoryStream(content), LoadOptions.PreserveWhitespace).Root!, "  ", text);
        return text.ToString();
    }

    private static void Show(XElement element, string indent, StringBuilder text)
    {
        string name = Name(element);
        if (!IsOpen(element))
        {
            text.Append(indent).Append(Inline(element)).Append('\n');
            return;
        }

        text.Append(indent).Append('<').Append(name).Append(Attributes(element)).Append(">\n");
        foreach (XNode child in element.Nodes())
        {
            switch (child)
            {
                case XElement inner:
                    Show(inner, indent + "  ", text);
                    break;
                case XText { Value: var words } when string.IsNullOrWhiteSpace(words):
                    break;
                default:
                    text.Append(indent).Append("  ").Append(child.ToString(SaveOptions.DisableFormatting)).Append('\n');
                    break;
            }
        }

        text.Append(indent).Append("</").Append(name).Append(">\n");
    }

    // A cell of one paragraph is shown on one line.
    private static bool IsOpen(XElement element) =>
        Open.Contains(element.Name.LocalName)
        && element.HasElements
        && (element.Name.LocalName != "tc" || element.Elements().Count(child => child.Name.LocalName != "tcPr") > 1);

    private static string Inline(XElement element)
    {
        string name = Name(element);
        string content = string.Concat(element.Nodes().Select(node => node switch
        {
            XElement inner => Inline(inner),
            XText { Value: var words } => words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal),
            _ => node.ToString(SaveOptions.DisableFormatting),
        }));
        return content.Length == 0 ? $"<{name}{Attributes(element)}/>" : $"<{name}{Attributes(element)}>{content}</{name}>";
    }

    private static string Attributes(XElement element) => string.Concat(element.Attributes()
        .Where(attribute => !attribute.IsNamespaceDeclaration)
        .Select(attribute => $" {Prefixed(element, attribute.Name)}=\"{attribute.Value}\""));

    private static string Name(XElement element) => Prefixed(element, element.Name);

    private static string Prefixed(XElement scope, XName name) =>
        name.Namespace == XNamespace.None ? name.LocalName
        : scope.GetPrefixOfNamespace(name.Namespace) is { Length: > 0 } prefix ? $"{prefix}:{name.LocalName}"
        : name.LocalName;
}
