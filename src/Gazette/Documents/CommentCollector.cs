using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>Keeps the comments of a text until the block is built that each of them stands before, or in.</summary>
internal sealed class CommentCollector
{
    private readonly ImmutableArray<Comment>.Builder _settled = ImmutableArray.CreateBuilder<Comment>();
    private readonly List<Comment> _waiting = [];

    public ImmutableArray<Comment> Comments => _settled.ToImmutable();

    /// <summary>How many comments wait for a block; what is added from here on belongs to the block or the blocks that are built next.</summary>
    public int Waiting => _waiting.Count;

    /// <summary>Takes a whole comment, <c>&lt;!-- … --></c>; the marks of <c>&lt;!--></c> overlap.</summary>
    public void Add(string comment, SourceSpan span)
    {
        bool empty = comment.Length <= "<!---->".Length;
        _waiting.Add(new Comment(empty ? "" : comment["<!--".Length..^"-->".Length], null, span));
    }

    /// <summary>Gives all comments that wait since <paramref name="from"/> their block; null at the end of a document or a container.</summary>
    public void Settle(int from, Block? next)
    {
        if (_waiting.Count == from)
        {
            return;
        }

        for (int i = from; i < _waiting.Count; i++)
        {
            _settled.Add(_waiting[i] with { Next = next });
        }

        _waiting.RemoveRange(from, _waiting.Count - from);
    }
}
