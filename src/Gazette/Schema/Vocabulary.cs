using System.Collections.Immutable;
using System.Diagnostics;

namespace Gazette.Schema;

/// <summary>The words for the values of a setting; of several words for one value, the first is the preferred one.</summary>
internal sealed class Vocabulary<T>(params ImmutableArray<(string Word, T Value)> entries)
{
    public ImmutableArray<string> Words { get; } = [.. entries.Select(entry => entry.Word)];

    public bool TryRead(string word, out T value)
    {
        foreach ((string known, T meaning) in entries)
        {
            if (known == word)
            {
                value = meaning;
                return true;
            }
        }

        value = default!;
        return false;
    }

    /// <summary>The preferred word for a value.</summary>
    public string WordOf(T value)
    {
        foreach ((string word, T meaning) in entries)
        {
            if (EqualityComparer<T>.Default.Equals(meaning, value))
            {
                return word;
            }
        }

        throw new UnreachableException();
    }
}
