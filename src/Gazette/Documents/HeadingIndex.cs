using System.Collections.Immutable;
using System.Text;
using Gazette.Documents.Markdown;

namespace Gazette.Documents;

/// <summary>
/// The headings of a document in reading order, each with the name by which links find it, as Markdown readers give it:
/// <c>#key-figures</c> is the heading "Key figures", and <c>#key-figures-1</c> the second one of these words.
/// </summary>
internal static class HeadingIndex
{
    public static ImmutableArray<HeadingEntry> Of(ImmutableArray<Block> blocks)
    {
        ImmutableArray<HeadingEntry>.Builder entries = ImmutableArray.CreateBuilder<HeadingEntry>();
        Collect(blocks, entries, new Dictionary<string, int>(StringComparer.Ordinal));
        return entries.ToImmutable();
    }

    private static void Collect(ImmutableArray<Block> blocks, ImmutableArray<HeadingEntry>.Builder entries, Dictionary<string, int> uses)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    string text = InlineFlow.PlainText(heading.Inlines);
                    string name = NameOf(text);
                    int earlier = uses.GetValueOrDefault(name);
                    uses[name] = earlier + 1;
                    entries.Add(new HeadingEntry(entries.Count + 1, heading.Level, text.Replace('\n', ' '), earlier == 0 ? name : $"{name}-{earlier}", heading.Span));
                    break;
                case Container container:
                    Collect(container.Blocks, entries, uses);
                    break;
                case Quote quote:
                    Collect(quote.Blocks, entries, uses);
                    break;
                case BulletList list:
                    Collect(list.Items, entries, uses);
                    break;
                case DefinitionList list:
                    foreach (Definition definition in list.Items)
                    {
                        Collect(definition.Blocks, entries, uses);
                    }

                    break;
                case OrderedList list:
                    Collect(list.Items, entries, uses);
                    break;
            }
        }
    }

    private static void Collect(ImmutableArray<ListItem> items, ImmutableArray<HeadingEntry>.Builder entries, Dictionary<string, int> uses)
    {
        foreach (ListItem item in items)
        {
            Collect(item.Blocks, entries, uses);
        }
    }

    private static string NameOf(string heading)
    {
        StringBuilder name = new(heading.Length);
        foreach (char character in heading)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character) || character is '-' or '_')
            {
                name.Append(char.ToLowerInvariant(character));
            }
            else if (character is ' ' or '\n')
            {
                name.Append('-');
            }
        }

        return name.ToString();
    }
}
