using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>The values of a report's file, found by their places.</summary>
internal sealed class ReportData
{
    private readonly Dictionary<int, DataScalar> _values = [];
    private readonly Dictionary<DataNode, (DataNode Parent, int Index)> _parents = new(ReferenceEqualityComparer.Instance);

    /// <param name="root">What the file says; a row of a table has some of its words from the headings, which are no values of its own.</param>
    public ReportData(SourceFile file, DataNode root)
    {
        (File, Root) = (file, root);
        Add(root);
    }

    public SourceFile File { get; }

    public DataNode Root { get; }

    /// <summary>Null for a row that cannot be read.</summary>
    public static ReportData? Of(ReportRow row) => row.Read(new DiagnosticBag()) is { } root ? new ReportData(row.File, root) : null;

    /// <summary>Null for a file that cannot be read.</summary>
    public static ReportData? Read(SourceFile file) => DataLoader.Load(file, new DiagnosticBag()) is { } root ? new ReportData(file, root) : null;

    /// <summary>Every value of the file, in its order.</summary>
    public IEnumerable<DataScalar> Values => _values.OrderBy(value => value.Key).Select(value => value.Value);

    /// <summary>The value that a text was printed from; null if it is from elsewhere.</summary>
    public DataScalar? ValueOf(in TextRun run) => run.Origin switch
    {
        Phrase phrase => ValueAt(phrase.Span),
        PrintedValue printed => ValueAt(printed.SpanOf(0, 0)),
        _ => null,
    };

    /// <summary>The values that a printed value may come from: its own, and those of its metric beside it, such as the number of last year.</summary>
    public IEnumerable<DataScalar> ValuesOf(in TextRun run)
    {
        DataScalar? own = ValueOf(run);
        IEnumerable<DataScalar> known = own is null ? [] : [own];
        bool isOfMetric = run.Origin is PrintedValue { Metric: not null };
        return isOfMetric && own is not null && ParentOf(own)?.Parent is DataMap metric && ParentOf(metric)?.Parent is DataMap
            ? known.Concat(Inside(metric).Where(other => !ReferenceEquals(other, own)))
            : known;
    }

    private static IEnumerable<DataScalar> Inside(DataMap map) => map.Entries.SelectMany(entry => entry.Value switch
    {
        DataScalar scalar => [scalar],
        DataMap inner => Inside(inner),
        _ => (IEnumerable<DataScalar>)[],
    });

    public (DataNode Parent, int Index)? ParentOf(DataNode node) => _parents.TryGetValue(node, out (DataNode Parent, int Index) found) ? found : null;

    /// <summary>The list that a value is in directly, or as the only text of an item.</summary>
    public (DataList List, int Index)? ListOf(DataNode node) => ParentOf(node) is ({ } parent, var index) && parent is DataList list ? (list, index) : null;

    /// <summary>The outermost item whose printed lines are all among some that are gone, with these lines; null if there is none.</summary>
    public (DataList List, int Index, ImmutableArray<int> Lines)? FindItem(ImmutableArray<LocatedLine> lines, int line, HashSet<int> gone)
    {
        (DataList List, int Index, ImmutableArray<int> Lines)? found = null;
        if (lines[line].Segments.Select(segment => ValueOf(segment.Run)).FirstOrDefault(value => value is not null && IsInList(value)) is not { } first)
        {
            return null;
        }

        for (DataNode node = first; ParentOf(node) is ({ } parent, var index); node = parent)
        {
            if (parent is DataList list && LinesOf(node, lines) is { Length: > 0 } own && own.All(gone.Contains))
            {
                found = (list, index, WithRow(own, lines, gone));
            }
        }

        return found;
    }

    /// <summary>Whether a file is the report's own, or that of a build of it.</summary>
    public bool Holds(SourceFile? file) => file is not null && file.Path == File.Path && file.FirstLine == File.FirstLine;

    public bool Holds(DataNode outer, DataNode inner)
    {
        for (DataNode? node = inner; node is not null; node = ParentOf(node)?.Parent)
        {
            if (ReferenceEquals(node, outer))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInList(DataNode node)
    {
        for (DataNode? at = node; at is not null; at = ParentOf(at)?.Parent)
        {
            if (ParentOf(at)?.Parent is DataList)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<int> LinesOf(DataNode node, ImmutableArray<LocatedLine> lines) =>
    [
        .. lines.Index()
            .Where(line => line.Item.Segments.Any(segment => segment.Phrase is not null && ValueOf(segment.Run) is { } value && Holds(node, value)))
            .Select(line => line.Index),
    ];

    private static ImmutableArray<int> WithRow(ImmutableArray<int> own, ImmutableArray<LocatedLine> lines, HashSet<int> gone) =>
        [.. own.Concat(gone.Where(other => own.Any(line => lines[line].Page.IsInRowOf(lines[other].Page)))).Distinct().Order()];

    private DataScalar? ValueAt(SourceSpan place) =>
        Holds(place.File) && _values.TryGetValue(place.Start, out DataScalar? value)
            ? value
            : null;

    private void Add(DataNode node)
    {
        switch (node)
        {
            case DataScalar scalar when scalar.Span.File == File:
                _values.TryAdd(scalar.Span.Start, scalar);
                break;
            case DataList list:
                foreach ((int index, DataNode item) in list.Items.Index())
                {
                    _parents.TryAdd(item, (list, index));
                    Add(item);
                }

                break;
            case DataMap map:
                foreach ((int index, DataEntry entry) in map.Entries.Index())
                {
                    // A metric is called by its label, which a message finds at its name.
                    if (entry.KeySpan.File == File && entry.Value is DataMap named
                        && named.Entries.FirstOrDefault(inner => inner.Key == "label").Value is DataScalar label)
                    {
                        _values.TryAdd(entry.KeySpan.Start, label);
                    }

                    _parents.TryAdd(entry.Value, (map, index));
                    Add(entry.Value);
                }

                break;
        }
    }
}
