using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using Gazette.Diagnostics;

namespace Gazette.Schema;

/// <summary>The keys of a record, with a row for each, and what templates see in addition.</summary>
internal sealed class MemberTable<T> : KeyTable
    where T : class
{
    private readonly Func<T, IMemberPrinter, object?>[] _shows;

    /// <param name="definition">Also the name of the record's shape in templates.</param>
    /// <param name="derived">What templates see in addition to the keys of the file.</param>
    public MemberTable(Words? name, string definition, ImmutableArray<Member<T>> members, params ImmutableArray<(string Name, MemberView<T> View)> derived)
        : base(name, definition, ImmutableArray<Key>.CastUp(members))
    {
        Members = members;
        List<(string Name, string Shape)> seen = [];
        List<Func<T, IMemberPrinter, object?>> shows = [];
        foreach (Member<T> member in members)
        {
            if (member.View is { } view)
            {
                seen.Add((member.Name, view.Shape));
                shows.Add(view.Show);
            }
        }

        foreach ((string derivedName, MemberView<T> view) in derived)
        {
            seen.Add((derivedName, view.Shape));
            shows.Add(view.Show);
        }

        List<string> parts = [];
        foreach (Member<T> member in members)
        {
            if (member.IsFor(KeyUse.Part))
            {
                parts.Add(member.SeenAs);
            }
        }

        Seen = new MemberNames(definition, [.. seen], parts);
        _shows = [.. shows];
    }

    public ImmutableArray<Member<T>> Members { get; }

    /// <summary>The names of such a record in templates.</summary>
    public MemberNames Seen { get; }

    public new Member<T>? Find(string name) => (Member<T>?)base.Find(name);

    /// <summary>A record as templates see it, with a value for each name; null if there is no record.</summary>
    [return: NotNullIfNotNull(nameof(record))]
    public object? Show(T? record, IMemberPrinter printer)
    {
        if (record is null)
        {
            return null;
        }

        object?[] values = new object?[_shows.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = _shows[i](record, printer);
        }

        return printer.Record(Seen, values);
    }

    public ReadOnlyCollection<object> ShowAll(ImmutableArray<T> records, IMemberPrinter printer)
    {
        if (records.IsEmpty)
        {
            return [];
        }

        object[] shown = new object[records.Length];
        for (int i = 0; i < shown.Length; i++)
        {
            shown[i] = Show(records[i], printer);
        }

        return new ReadOnlyCollection<object>(shown);
    }
}
