namespace Gazette.Schema;

/// <summary>The names of mail-merge fields: Word writes an underscore for a blank, and does not distinguish capitals.</summary>
internal static class MergeName
{
    public static IEqualityComparer<string> Comparer { get; } = EqualityComparer<string>.Create(
        (left, right) => left is not null && right is not null && Same(left, right), name => Plain(name).GetHashCode(StringComparison.OrdinalIgnoreCase));

    public static bool Same(string left, string right) =>
        left.Length == right.Length && string.Equals(Plain(left), Plain(right), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => name.Replace(' ', '_').Replace('\u00A0', '_').Replace('\u3000', '_');
}
