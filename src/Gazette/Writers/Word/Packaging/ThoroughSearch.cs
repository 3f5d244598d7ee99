using System.Buffers.Binary;

namespace Gazette.Writers.Word.Packaging;

/// <summary>
/// Finds repetitions by comparing several earlier positions and taking the longest match: for content that is deflated once and written many times.
/// </summary>
internal sealed class ThoroughSearch
{
    private const int HashBits = 12;

    /// <summary>How many earlier positions with the same opening bytes are compared.</summary>
    private const int MostCandidates = 8;

    /// <summary>A match of this length is taken without trying the next position.</summary>
    private const int GoodMatch = 32;

    private readonly int[] _newest = new int[1 << HashBits];
    private readonly int[] _older = new int[DeflateBlock.WindowSize];
    private int _remembered;

    /// <summary>Finds the matches of a block, from a position to the end of the content.</summary>
    public void Gather(ReadOnlySpan<byte> content, int at, DeflateBlock block)
    {
        if (at == 0)
        {
            Array.Fill(_newest, -1);
            _remembered = 0;
        }

        int literals = at;
        while (at < content.Length)
        {
            Match match = Find(content, at);
            if (match.Length is > 0 and < GoodMatch && Find(content, at + 1) is { } next && next.Length > match.Length)
            {
                match = next;
                at++;
            }

            if (match.Length == 0)
            {
                at++;
                continue;
            }

            block.AddMatch(content[literals..at], match.Length, match.Distance);
            at += match.Length;
            literals = at;
        }

        block.AddLiterals(content[literals..]);
    }

    private Match Find(ReadOnlySpan<byte> content, int at)
    {
        int most = Math.Min(DeflateBlock.MaximumMatch, content.Length - at);
        if (most < DeflateBlock.MinimumMatch)
        {
            return default;
        }

        for (; _remembered < at; _remembered++)
        {
            ref int newest = ref _newest[HashOf(content, _remembered)];
            _older[_remembered & (DeflateBlock.WindowSize - 1)] = newest;
            newest = _remembered;
        }

        Match best = new(DeflateBlock.MinimumMatch - 1, 0);
        int candidate = _newest[HashOf(content, at)];
        for (int looks = MostCandidates; looks > 0 && candidate >= 0 && at - candidate <= DeflateBlock.WindowSize && best.Length < most; looks--)
        {
            if (content[candidate + best.Length] == content[at + best.Length])
            {
                int length = content.Slice(at, most).CommonPrefixLength(content.Slice(candidate, most));
                best = length > best.Length ? new Match(length, at - candidate) : best;
            }

            // Entries farther back than the window have been overwritten by nearer ones.
            int older = _older[candidate & (DeflateBlock.WindowSize - 1)];
            candidate = older < candidate ? older : -1;
        }

        return best.Distance == 0 ? default : best;
    }

    private static uint HashOf(ReadOnlySpan<byte> content, int at) => (BinaryPrimitives.ReadUInt32LittleEndian(content[at..]) * 0x9E3779B1) >> (32 - HashBits);

    private readonly record struct Match(int Length, int Distance);
}
