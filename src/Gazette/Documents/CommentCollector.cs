using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>Holds the comments of a text until the block that follows or contains them has been built.</summary>
internal sealed class CommentCollector
{
    private readonly ImmutableArray<Comment>.Builder _settled = ImmutableArray.CreateBuilder<Comment>();
    private readonly List<Comment> _waiting = [];

    // The settled comments before each block.
    private Dictionary<Block, List<int>>? _before;

    public ImmutableArray<Comment> Comments => _settled.ToImmutable();

    /// <summary>The number of comments that wait for a block; comments added later belong to the blocks that are built next.</summary>
    public int Waiting => _waiting.Count;

    /// <summary>Takes a whole comment, <c>&lt;!-- … --></c>; in <c>&lt;!--></c> the opening and closing marks overlap.</summary>
    public void Add(string comment, SourceSpan span)
    {
        bool empty = comment.Length <= "<!---->".Length;
        _waiting.Add(new Comment(empty ? "" : comment["<!--".Length..^"-->".Length], null, span));
    }

    /// <summary>Lets the comments before a block follow it when another takes its place, which is returned.</summary>
    public Block Follow(Block old, Block changed)
    {
        if (_settled.Count == 0 || ReferenceEquals(old, changed))
        {
            return changed;
        }

        _before ??= Enumerable.Range(0, _settled.Count).Where(index => _settled[index].Next is not null)
            .GroupBy<int, Block>(index => _settled[index].Next!, ReferenceEqualityComparer.Instance)
            .ToDictionary<IGrouping<Block, int>, Block, List<int>>(group => group.Key, group => [.. group], ReferenceEqualityComparer.Instance);
        if (_before.Remove(old, out List<int>? indexes))
        {
            indexes.ForEach(index => _settled[index] = _settled[index] with { Next = changed });
            _before.Add(changed, indexes);
        }

        return changed;
    }

    /// <summary>Assigns all comments added since <paramref name="from"/> to a block; null at the end of a document or a container.</summary>
    public void Settle(int from, Block? next)
    {
        if (_waiting.Count == from)
        {
            return;
        }

        _before = null;
        for (int i = from; i < _waiting.Count; i++)
        {
            _settled.Add(_waiting[i] with { Next = next });
        }

        _waiting.RemoveRange(from, _waiting.Count - from);
    }
}
