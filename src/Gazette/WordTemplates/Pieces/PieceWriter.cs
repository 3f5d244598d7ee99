using System.Buffers;
using System.Collections.Immutable;
using Gazette.Templates.Programs;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>Writes a part as a program: its bytes as pieces, its tags as code, everything in order, each edit at its place.</summary>
internal sealed class PieceWriter(ProgramText program, List<Piece> pieces)
{
    private readonly ArrayBufferWriter<byte> _pending = new();
    private readonly ImmutableArray<SourceStretch>.Builder _sources = ImmutableArray.CreateBuilder<SourceStretch>();
    private StoryPart _part = null!;
    private Edit[] _edits = [];
    private int _next;

    public void WritePart(StoryPart part, IEnumerable<Edit> edits)
    {
        _part = part;
        _edits = Sort(edits);
        _next = 0;
        Put(new PartPiece(part));
        WriteSource(0, part.Tree.Length);
        Flush();
    }

    /// <summary>A stretch of another part, such as a note at its reference.</summary>
    public void WriteOther(StoryPart part, IEnumerable<Edit> edits, int start, int end)
    {
        Flush();
        (StoryPart Part, Edit[] Edits, int Next) before = (_part, _edits, _next);
        _part = part;
        _edits = Sort(edits.Where(edit => edit.Start >= start && edit.End <= end));
        _next = 0;
        WriteSource(start, end);
        Flush();
        (_part, _edits, _next) = before;
    }

    /// <summary>Bytes of the part, with the edits in them.</summary>
    public void WriteSource(int start, int end)
    {
        int at = start;
        while (_next < _edits.Length && (_edits[_next].Start < end || (_edits[_next].Start == end && _edits[_next].Phase == EditPhase.Ends)))
        {
            Edit edit = _edits[_next++];
            if (edit.Start < at)
            {
                // It lies in what another edit has replaced.
                continue;
            }

            CopySource(at, edit.Start);
            edit.Write(this);
            at = Math.Max(at, edit.End);
        }

        CopySource(at, end);
    }

    /// <summary>Bytes of the part as they are.</summary>
    public void CopySource(int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        int at = _pending.WrittenCount;
        if (_sources.Count > 0 && _sources[^1] is var last && last.Start + last.Length == at && last.PartStart + last.Length == start)
        {
            _sources[^1] = last with { Length = last.Length + end - start };
        }
        else
        {
            _sources.Add(new SourceStretch(at, start, end - start));
        }

        _pending.Write(_part.Tree.Span(start, end));
    }

    private static Edit[] Sort(IEnumerable<Edit> edits) => [.. edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.Phase).ThenBy(edit => edit.Order)];

    public void WriteBytes(ReadOnlySpan<byte> bytes) => _pending.Write(bytes);

    public void Put(Piece piece)
    {
        Flush();
        Add(piece);
    }

    public void WriteCode(ProgramTag tag, string code)
    {
        Flush();
        program.AddTag(tag, code);
    }

    private void Flush()
    {
        if (_pending.WrittenCount > 0)
        {
            Add(new CopyPiece(_part, _pending.WrittenSpan.ToArray(), _sources.ToImmutable()));
            _pending.ResetWrittenCount();
            _sources.Clear();
        }
    }

    private void Add(Piece piece)
    {
        program.AddMark(pieces.Count);
        pieces.Add(piece);
    }
}
