using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Gazette.Documents.Containers;

/// <summary>What every stage needs to know of each kind of container, one row for each kind.</summary>
internal static class ContainerKinds
{
    // By their numbers, because listing an enumeration's values takes longer than all the rest, at every start.
    private const int Count = (int)ContainerKind.PageBreak + 1;

    private static readonly ImmutableArray<ContainerRow> Rows = DescribeAll();

    public static IEnumerable<string> Names => Rows.Select(row => row.Name).Order(StringComparer.Ordinal);

    /// <summary>The kinds that are boxes with a label above them.</summary>
    public static ImmutableArray<ContainerKind> Boxes { get; } = FindBoxes();

    public static ContainerRow Row(this ContainerKind kind) => Rows[(int)kind];

    /// <summary>The kind that templates write by this name after <c>:::</c>.</summary>
    public static ContainerKind? Find(string name) => Find(row => row.Name == name);

    /// <summary>The kind whose paragraphs have a style of this name in a Word file; blanks and case are ignored.</summary>
    public static ContainerKind? FindByWordStyle(string style)
    {
        string name = style.Replace(" ", "", StringComparison.Ordinal);
        return name.Length == 0 ? null : Find(row => name.Equals(row.WordStyle, StringComparison.OrdinalIgnoreCase));
    }

    // Two dozen rows are searched as fast as a table of names is, and need none to be built at every start.
    private static ContainerKind? Find(Predicate<ContainerRow> isMeant)
    {
        for (int kind = 0; kind < Count; kind++)
        {
            if (isMeant(Rows[kind]))
            {
                return (ContainerKind)kind;
            }
        }

        return null;
    }

    private static ImmutableArray<ContainerRow> DescribeAll()
    {
        ContainerRow[] rows = new ContainerRow[Count];
        for (int kind = 0; kind < rows.Length; kind++)
        {
            rows[kind] = ContainerRows.Of((ContainerKind)kind);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(rows);
    }

    private static ImmutableArray<ContainerKind> FindBoxes()
    {
        ImmutableArray<ContainerKind>.Builder boxes = ImmutableArray.CreateBuilder<ContainerKind>();
        for (int kind = 0; kind < Count; kind++)
        {
            if (!Rows[kind].Boxes.IsEmpty)
            {
                boxes.Add((ContainerKind)kind);
            }
        }

        return boxes.ToImmutable();
    }
}
