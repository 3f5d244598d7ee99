using System.Collections.Immutable;
using Gazette.Sources;
using Gazette.Tracing.Comparing;

namespace Gazette.Verifying;

/// <summary>Compares the words of two files of one document, line by line.</summary>
internal sealed class WordComparison
{
    private readonly DocumentFile _first;
    private readonly DocumentFile _other;
    private readonly Dictionary<ComparedLine, FormedLine> _formed = new(ReferenceEqualityComparer.Instance);

    private WordComparison(DocumentFile first, DocumentFile other) => (_first, _other) = (first, other);

    public static ImmutableArray<OutputDifference> Compare(DocumentFile first, DocumentFile other) => new WordComparison(first, other).Compare();

    private ImmutableArray<OutputDifference> Compare()
    {
        bool withPages = _first.IsPages || _other.IsPages;
        bool withFilled = _first.IsFilled != _other.IsFilled;
        Dictionary<string, ImmutableArray<string>> said = new(StringComparer.Ordinal);
        ImmutableArray<ComparedLine> before = [.. FormatLimits.Form(_first.Written, withPages, withFilled).Select(Take)];
        ImmutableArray<ComparedLine> after = [.. FormatLimits.Form(_other.Written, withPages, withFilled).Select(Take)];
        return Order([.. LineComparison.Compare(before, after)]);

        // Lines that say the same have the words of the first of them.
        ComparedLine Take(FormedLine line)
        {
            string key = FormatLimits.KeyOf(line.Text, withPages);
            said.TryAdd(key, line.Cells);
            ComparedLine compared = new(line.IsRow ? -1 : 0, said[key], []);
            _formed.Add(compared, line);
            return compared;
        }
    }

    // A line that is missing here and left over there has only moved.
    private ImmutableArray<OutputDifference> Order(LineDifference[] lines)
    {
        Dictionary<string, Queue<LineDifference>> added = new(StringComparer.Ordinal);
        foreach (LineDifference line in lines.Where(line => line.Kind == DifferenceKind.Added))
        {
            (added.TryGetValue(line.New!.Text, out Queue<LineDifference>? same) ? same : added[line.New.Text] = []).Enqueue(line);
        }

        HashSet<LineDifference> moved = new(ReferenceEqualityComparer.Instance);
        Dictionary<LineDifference, LineDifference> pairs = new(ReferenceEqualityComparer.Instance);
        foreach (LineDifference line in lines.Where(line => line.Kind == DifferenceKind.Removed))
        {
            if (added.TryGetValue(line.Old!.Text, out Queue<LineDifference>? same) && same.TryDequeue(out LineDifference? twin))
            {
                pairs.Add(line, twin);
                moved.Add(twin);
            }
        }

        ImmutableArray<OutputDifference>.Builder found = ImmutableArray.CreateBuilder<OutputDifference>();
        (SourceSpan? last, SourceSpan? lastOther) = (null, null);
        foreach (LineDifference line in lines)
        {
            if (line.Kind != DifferenceKind.Same && !moved.Contains(line))
            {
                found.Add(Between(line, pairs.GetValueOrDefault(line), last, lastOther));
            }

            last = line.Old is { } old ? PlaceOf(old) : last;
            lastOther = line.New is { } now ? PlaceOf(now) : lastOther;
        }

        return found.ToImmutable();
    }

    private OutputDifference Between(LineDifference line, LineDifference? twin, SourceSpan? last, SourceSpan? lastOther)
    {
        SourceSpan? first = line.Old is { } old ? PlaceOf(old) : null;
        SourceSpan? other = (twin?.New ?? line.New) is { } now ? PlaceOf(now) : null;
        return new OutputDifference(_first.Format, _other.Format, first, other, PiecesOf(line))
        {
            IsMoved = twin is not null,
            Before = first is null ? last : other is null ? lastOther : null,
        };
    }

    private static ImmutableArray<DifferencePiece> PiecesOf(LineDifference line)
    {
        ImmutableArray<DifferencePiece>.Builder pieces = ImmutableArray.CreateBuilder<DifferencePiece>();
        foreach (ImmutableArray<DifferencePiece> cell in line.Cells)
        {
            if (pieces.Count > 0)
            {
                pieces.Add(new DifferencePiece(DifferenceKind.Same, "\t"));
            }

            pieces.AddRange(cell);
        }

        return pieces.ToImmutable();
    }

    private SourceSpan PlaceOf(ComparedLine line) => _formed[line].Line.Place;
}
