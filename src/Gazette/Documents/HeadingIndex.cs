using System.Collections.Immutable;
using System.Text;

namespace Gazette.Documents;

/// <summary>
/// The headings of a document in reading order, each with the name that links refer to, formed as Markdown readers do: <c>#key-figures</c> is the
/// heading "Key figures", and <c>#key-figures-1</c> the second heading with this text.
/// </summary>
internal static class HeadingIndex
{
    public static ImmutableArray<HeadingEntry> Of(ImmutableArray<Block> blocks)
    {
        ImmutableArray<HeadingEntry>.Builder entries = ImmutableArray.CreateBuilder<HeadingEntry>();
        Dictionary<string, int> uses = new(StringComparer.Ordinal);
        foreach (Heading heading in blocks.Descendants().OfType<Heading>())
        {
            string text = InlineText.Of(heading.Inlines);
            string name = NameOf(text);
            int earlier = uses.GetValueOrDefault(name);
            uses[name] = earlier + 1;
            entries.Add(new HeadingEntry(entries.Count + 1, heading.Level, text.Replace('\n', ' '), earlier == 0 ? name : $"{name}-{earlier}", heading.Span));
        }

        return entries.ToImmutable();
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
