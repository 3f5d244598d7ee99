using System.Buffers;

namespace Gazette.Linting.Prefilters;

/// <summary>
/// Searches for many Chinese words at once. Few characters of a text are the first of one of the words, and those are found with vector instructions;
/// the runtime's own search for many words checks non-ASCII characters one by one.
/// </summary>
internal sealed class WordSet
{
    private readonly SearchValues<char> _openings;
    private readonly Dictionary<char, string[]> _byOpening;

    public WordSet(IEnumerable<string> words)
    {
        _byOpening = words.GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.ToArray());
        _openings = SearchValues.Create([.. _byOpening.Keys]);
    }

    public bool HasOneIn(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(_openings); at >= 0; at = text.IndexOfAny(_openings))
        {
            text = text[at..];
            foreach (string word in _byOpening[text[0]])
            {
                if (text.StartsWith(word))
                {
                    return true;
                }
            }

            text = text[1..];
        }

        return false;
    }
}
