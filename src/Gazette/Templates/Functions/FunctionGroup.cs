using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions;

/// <summary>Functions with a common first name: <c>string.upcase</c>, <c>string.size</c>. Its rows are read when a template first uses it.</summary>
internal class FunctionGroup(string name, Func<ImmutableArray<FunctionRow>> rows) : TemplateObject
{
    private readonly Lazy<FrozenDictionary<string, FunctionRow>> _byMember =
        new(() => rows().ToFrozenDictionary(row => row.Name[(name.Length + 1)..], StringComparer.Ordinal));

    public string Name => name;

    /// <summary>A shape of its own, such as <c>string.</c>: what its members are, its rows say.</summary>
    public override string Shape => ShapeOf(name);

    public ImmutableArray<FunctionRow> Rows => rows();

    public static string ShapeOf(string group) => group + ".";

    public FunctionRow? Find(string member) => _byMember.Value.GetValueOrDefault(member);

    public override object? Get(string member) => Find(member)?.Function;

    public override IEnumerable<string> GetMembers() => rows().Select(row => row.Name[(name.Length + 1)..]);
}
