namespace Gazette.Schema;

/// <summary>The names of mail-merge fields: Word writes an underscore for a blank, and does not distinguish capitals.</summary>
internal static class MergeName
{
    public static IEqualityComparer<string> Comparer { get; } = new ByName();

    public static bool Same(string left, string right) =>
        left.Length == right.Length && string.Equals(Plain(left), Plain(right), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => name.Replace(' ', '_').Replace('\u00A0', '_').Replace('\u3000', '_');

    // A class of its own. EqualityComparer<T>.Create would do, but with it a native program keeps statics for each type that is ever compared, and makes
    // them all at every start: 800 objects.
    private sealed class ByName : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => x is not null && y is not null && Same(x, y);

        public int GetHashCode(string obj) => Plain(obj).GetHashCode(StringComparison.OrdinalIgnoreCase);
    }
}
