using System.Text;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.Sources;

namespace Gazette.Readers.Word;

/// <summary>Reads the headers and footers of a document. Programs write the same one several times, so each text is there once.</summary>
internal static class WordMargins
{
    // In place of a page number and other fields, which each program computes.
    private const char Field = '#';

    /// <summary>The texts that have words, with their places, in the order of the document's parts.</summary>
    public static IEnumerable<(string Text, WordPlace Place)> Read(CheckedPackage package)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string kind, string english, string chinese) in new[] { ("header", "header", "页眉"), ("footer", "footer", "页脚") })
        {
            foreach (string part in PartsOf(package, kind))
            {
                MarkupTree tree = MarkupTree.Of(package.Part(part));
                foreach ((int index, MarkupElement paragraph) in tree.Root.Descendants().Where(element => element.IsWord("p")).Index())
                {
                    string text = TextOf(tree, paragraph);
                    if (text.Any(char.IsLetterOrDigit) && seen.Add(kind + text))
                    {
                        yield return (text, new WordPlace(part, index + 1, english, chinese));
                    }
                }
            }
        }
    }

    private static IEnumerable<string> PartsOf(CheckedPackage package, string kind) => package.RelationshipsOf(package.MainPart)
        .Where(relationship => relationship.Type == kind && !relationship.IsExternal && package.Has(relationship.Target))
        .Select(relationship => relationship.Target)
        .Where(PackageContents.IsXml)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static string TextOf(MarkupTree tree, MarkupElement paragraph)
    {
        StringBuilder text = new();
        int depth = 0;
        Add(paragraph);
        return string.Join(' ', text.ToString().Split([' ', '\t', '\n', '\u00A0', '\u3000'], StringSplitOptions.RemoveEmptyEntries));

        void Add(MarkupElement parent)
        {
            for (MarkupElement? element = parent.First; element is not null; element = element.Next)
            {
                switch (element.Name)
                {
                    case "fldChar":
                        depth += tree.Attribute(element, "fldCharType") switch { "begin" => 1, "end" => -1, _ => 0 };
                        text.Append(depth == 0 ? $"{Field}" : "");
                        break;
                    case "fldSimple":
                        text.Append(Field);
                        break;
                    case "t" when depth == 0:
                        text.Append(ParagraphText.Clean(tree.Text(element)));
                        break;
                    case "tab" or "br" or "ptab" when depth == 0:
                        text.Append(' ');
                        break;
                    case "p" or "del" or "moveFrom" or "Fallback" or "pPr" or "rPr":
                        break;
                    default:
                        Add(element);
                        break;
                }
            }
        }
    }
}
