using System.Collections.Immutable;
using Gazette.Linting.Rules;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Prefilters;

/// <summary>
/// Finds in one pass which of the facts that any rule needs are true of a text. A fact is a pair of adjacent characters: one of some directly before
/// one of others. A character alone comes after any other, and a word is known by its first two. What a character can be the first of, and what the
/// second, are bits, so that one look at a table and one comparison serve all rules. Made in plain loops, because nearly every run makes it.
/// </summary>
internal sealed class FactTable
{
    private const string AnyCharacter = "";

    // So many words of a list share a fact, which is then also true of a text with the first character of one of them before the second of another. A
    // long list has only so many facts.
    private const int WordsTogether = 4;
    private const int MostFactsOfWords = 16;

    private readonly List<(string First, string Second, TextFacts Fact)> _known = [];
    private readonly Dictionary<TextNeeds, TextGate> _gates = new(ReferenceEqualityComparer.Instance);

    // For each character, its row in the two tables after this; 0 for those that are in no fact.
    private readonly ushort[] _rows = new ushort[char.MaxValue + 1];
    private TextFacts[] _asFirst = new TextFacts[512];
    private TextFacts[] _asSecond = new TextFacts[512];
    private int _rowCount = 1;
    private TextFacts _afterAny;

    public FactTable(IEnumerable<TextNeeds> needs)
    {
        Digits = FactOf(AnyCharacter, Glyph.Digits);
        Letters = TextFacts.One(Count++);
        _afterAny |= Letters;
        foreach (TextNeeds need in needs)
        {
            if (!_gates.ContainsKey(need))
            {
                AddGate(need);
            }
        }

        AddLetters('@', 'z');
        AddLetters('À', 'ɏ');
        for (int row = 0; row < _rowCount; row++)
        {
            _asFirst[row] |= _afterAny;
        }
    }

    /// <summary>The facts that all rules need, and what is asked for besides within rules.</summary>
    public static FactTable OfRules { get; } = OfAll(RuleCatalogue.All);

    /// <summary>How many facts there are.</summary>
    public int Count { get; private set; }

    /// <summary>That a text has a digit.</summary>
    public TextFacts Digits { get; }

    /// <summary>That a text may have a Latin letter, or the @ of a mail address.</summary>
    public TextFacts Letters { get; }

    /// <summary>What one of the needs asks of the facts of a text.</summary>
    public TextGate GateOf(TextNeeds needs) => _gates[needs];

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

    private static FactTable OfAll(ImmutableArray<LintRule> rules)
    {
        List<TextNeeds> needs = [ChangeStatement.Needs, EnumerationReader.Needs, DoubledPunctuationRule.TwoMarks, NumberMismatchRule.AnyTotal];
        foreach (LintRule rule in rules)
        {
            needs.Add(rule.Needs);
        }

        return new FactTable(needs);
    }

    private TextGate AddGate(TextNeeds needs)
    {
        TextFacts all = needs.Digits ? Digits : default;
        foreach (string characters in needs.Characters)
        {
            all |= FactOf(AnyCharacter, characters);
        }

        foreach ((string first, string second) in needs.Pairs)
        {
            all |= FactOf(first, second);
        }

        TextFacts some = FactsOf(needs.Words);
        TextGate[] oneOf = new TextGate[needs.OneOf.Length];
        for (int i = 0; i < oneOf.Length; i++)
        {
            oneOf[i] = _gates.GetValueOrDefault(needs.OneOf[i]) ?? AddGate(needs.OneOf[i]);
        }

        return _gates[needs] = new TextGate(needs, all, some, oneOf);
    }

    private TextFacts FactOf(string first, string second)
    {
        foreach ((string knownFirst, string knownSecond, TextFacts known) in _known)
        {
            if (knownFirst == first && knownSecond == second)
            {
                return known;
            }
        }

        TextFacts fact = TextFacts.One(Count++);
        _known.Add((first, second, fact));
        _afterAny |= first.Length == 0 ? fact : default;
        foreach (char c in first)
        {
            int row = RowOf(c);
            _asFirst[row] |= fact;
        }

        foreach (char c in second)
        {
            int row = RowOf(c);
            _asSecond[row] |= fact;
        }

        return fact;
    }

    // One of these is true of a text with one of the words.
    private TextFacts FactsOf(ImmutableArray<string> words)
    {
        TextFacts facts = default;
        TextFacts fact = default;
        int together = Math.Max(WordsTogether, (words.Length + MostFactsOfWords - 1) / MostFactsOfWords);
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Length == 1)
            {
                facts |= FactOf(AnyCharacter, words[i]);
                continue;
            }

            fact = i % together == 0 || fact.IsEmpty ? TextFacts.One(Count++) : fact;
            facts |= fact;
            int first = RowOf(words[i][0]);
            _asFirst[first] |= fact;
            int second = RowOf(words[i][1]);
            _asSecond[second] |= fact;
        }

        return facts;
    }

    private int RowOf(char c)
    {
        if (_rows[c] == 0)
        {
            _rows[c] = (ushort)AddRow();
        }

        return _rows[c];
    }

    private int AddRow()
    {
        if (_rowCount == _asFirst.Length)
        {
            Array.Resize(ref _asFirst, 2 * _rowCount);
            Array.Resize(ref _asSecond, 2 * _rowCount);
        }

        return _rowCount++;
    }

    // Most letters are in no other fact, and share a row.
    private void AddLetters(char from, char to)
    {
        int letter = AddRow();
        _asSecond[letter] = Letters;
        for (char c = from; c <= to; c++)
        {
            if (_rows[c] == 0)
            {
                _rows[c] = (ushort)letter;
            }
            else
            {
                _asSecond[_rows[c]] |= Letters;
            }
        }
    }
}
