using Gazette.WordTemplates.Pieces;

namespace Gazette.WordTemplates.Filling;

/// <summary>Counts the rounds of loops, and gives every copy of what they repeat numbers of its own.</summary>
internal sealed class CopyNumbers
{
    private readonly Dictionary<int, int> _rounds = [];
    private readonly Dictionary<CopyNumber, int> _last = [];
    private readonly Dictionary<(CopyNumber Kind, string Written, int Round), int> _known = [];
    private readonly List<(string Of, int Number)> _lists = [];
    private readonly List<(string Of, int Number, int Round)> _comments = [];

    /// <summary>The lists that were begun anew: of which list, and the number of the new one.</summary>
    public IReadOnlyList<(string Of, int Number)> Lists => _lists;

    /// <summary>The copies of comments: of which comment, the number of the copy, and the round that made it.</summary>
    public IReadOnlyList<(string Of, int Number, int Round)> Comments => _comments;

    /// <param name="highest">For each kind the highest number that the template has.</param>
    public void Clear(IReadOnlyDictionary<CopyNumber, int> highest)
    {
        _rounds.Clear();
        _known.Clear();
        _lists.Clear();
        _comments.Clear();
        foreach ((CopyNumber kind, int number) in highest)
        {
            _last[kind] = number;
        }
    }

    /// <summary>Whether any loop has begun a round.</summary>
    public bool HasRounds => _rounds.Count > 0;

    public void BeginRound(int loop) => _rounds[loop] = RoundOf(loop) + 1;

    /// <summary>How often a loop has begun a round in this document.</summary>
    public int RoundOf(int loop) => _rounds.GetValueOrDefault(loop);

    public int Next(CopyNumber kind) => _last[kind] = _last.GetValueOrDefault(kind) + 1;

    /// <summary>The number that all mentions in one round have.</summary>
    public int Of(CopyNumber kind, string written, int round)
    {
        if (!_known.TryGetValue((kind, written, round), out int number))
        {
            number = Next(kind);
            _known.Add((kind, written, round), number);
        }

        return number;
    }

    public int List(string written, int round)
    {
        int before = _known.Count;
        int number = Of(CopyNumber.List, written, round);
        if (_known.Count > before)
        {
            _lists.Add((written, number));
        }

        return number;
    }

    public int Comment(string written, int round)
    {
        int before = _known.Count;
        int number = Of(CopyNumber.Comment, written, round);
        if (_known.Count > before)
        {
            _comments.Add((written, number, round));
        }

        return number;
    }
}
