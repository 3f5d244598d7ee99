using System.Collections.Immutable;

namespace Gazette.Data;

/// <summary>The words that stand for the values of a setting; an earlier word is the better known one.</summary>
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
}
