using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazette.Linting.Rules;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Prefilters;

/// <summary>
/// Finds in one pass which of the facts that any rule needs are true of a text. A fact is a pair of adjacent characters: one of some directly before
/// one of others. A character alone comes after any other, and a word is known by its first two. What a character can be the first of, and what the
/// second, are bits, so that one look at a table and one comparison serve all rules.
/// </summary>
internal sealed class FactTable
{
    private const string AnyCharacter = "";

    // Words that share a fact, which is then also true of a text with the first character of one of them before the second of another.
    private const int WordsTogether = 4;

    private readonly Dictionary<(string First, string Second), TextFacts> _facts = [];

    // For each character, its row in the two tables after this; 0 for those that are in no fact.
    private readonly ushort[] _rows = new ushort[char.MaxValue + 1];
    private readonly TextFacts[] _asFirst;
    private readonly TextFacts[] _asSecond;

    public FactTable(IEnumerable<TextNeeds> needs)
    {
        Digits = Number((AnyCharacter, Glyph.Digits));
        Letters = Number((AnyCharacter, nameof(Letters)));
        foreach (TextNeeds need in needs)
        {
            NumberAll(need);
        }

        List<TextFacts> first = [default];
        List<TextFacts> second = [default];
        TextFacts afterAny = default;
        foreach (((string before, string after), TextFacts fact) in _facts)
        {
            afterAny |= before.Length == 0 ? fact : default;
            AddAll(before, fact, first, second, first);
            AddAll(after == nameof(Letters) ? "" : after, fact, first, second, second);
        }

        AddLetters('@', 'z', first, second);
        AddLetters('À', 'ɏ', first, second);
        _asFirst = [.. first.Select(facts => facts | afterAny)];
        _asSecond = [.. second];
    }

    /// <summary>The facts that all rules need, and what is asked for besides within rules.</summary>
    public static FactTable OfRules { get; } = new(
    [
        .. RuleCatalogue.All.Select(rule => rule.Needs),
        ChangeStatement.Needs,
        EnumerationReader.Needs,
        DoubledPunctuationRule.TwoMarks,
        NumberMismatchRule.AnyTotal,
    ]);

    /// <summary>That a text has a digit.</summary>
    public TextFacts Digits { get; }

    /// <summary>That a text may have a Latin letter, or the @ of a mail address.</summary>
    public TextFacts Letters { get; }

    public TextFacts Read(ReadOnlySpan<char> text)
    {
        TextFacts found = default;
        ushort edge = _rows[TextNeeds.Edge[0]];
        TextFacts before = _asFirst[edge];
        foreach (char c in text)
        {
            ushort row = _rows[c];
            found |= before & _asSecond[row];
            before = _asFirst[row];
        }

        return found | (before & _asSecond[edge]);
    }

    /// <summary>What is all true of a text that meets the needs.</summary>
    public TextFacts AllOf(TextNeeds needs)
    {
        TextFacts all = needs.Digits ? Digits : default;
        foreach (string characters in needs.Characters)
        {
            all |= _facts[(AnyCharacter, characters)];
        }

        foreach ((string, string) pair in needs.Pairs)
        {
            all |= _facts[pair];
        }

        return all;
    }

    /// <summary>What one of is true of a text with one of the words.</summary>
    public TextFacts SomeOf(ImmutableArray<string> words)
    {
        TextFacts some = default;
        foreach ((string, string) fact in FactsOf(words))
        {
            some |= _facts[fact];
        }

        return some;
    }

    private static IEnumerable<(string First, string Second)> FactsOf(ImmutableArray<string> words)
    {
        foreach (string[] few in words.Where(word => word.Length > 1).Chunk(WordsTogether))
        {
            yield return (string.Concat(few.Select(word => word[0])), string.Concat(few.Select(word => word[1])));
        }

        string alone = string.Concat(words.Where(word => word.Length == 1));
        if (alone.Length > 0)
        {
            yield return (AnyCharacter, alone);
        }
    }

    private void NumberAll(TextNeeds needs)
    {
        foreach (string characters in needs.Characters)
        {
            Number((AnyCharacter, characters));
        }

        foreach ((string, string) pair in needs.Pairs)
        {
            Number(pair);
        }

        foreach ((string, string) fact in FactsOf(needs.Words))
        {
            Number(fact);
        }

        foreach (TextNeeds choice in needs.OneOf)
        {
            NumberAll(choice);
        }
    }

    private TextFacts Number((string First, string Second) fact)
    {
        int number = _facts.Count;
        ref TextFacts known = ref CollectionsMarshal.GetValueRefOrAddDefault(_facts, fact, out bool isKnown);
        return isKnown ? known : known = TextFacts.One(number);
    }

    private void AddAll(string characters, TextFacts fact, List<TextFacts> first, List<TextFacts> second, List<TextFacts> role)
    {
        foreach (char c in characters)
        {
            if (_rows[c] == 0)
            {
                _rows[c] = (ushort)first.Count;
                first.Add(default);
                second.Add(default);
            }

            CollectionsMarshal.AsSpan(role)[_rows[c]] |= fact;
        }
    }

    // Most letters are in no other fact, and share a row.
    private void AddLetters(char from, char to, List<TextFacts> first, List<TextFacts> second)
    {
        ushort letter = (ushort)first.Count;
        first.Add(default);
        second.Add(Letters);
        for (char c = from; c <= to; c++)
        {
            if (_rows[c] == 0)
            {
                _rows[c] = letter;
            }
            else
            {
                CollectionsMarshal.AsSpan(second)[_rows[c]] |= Letters;
            }
        }
    }
}
