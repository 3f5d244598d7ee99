using System.Globalization;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>
/// One of several parts of a run, for several machines: the parts have no report in common and leave none out. A report's part
/// follows from its name alone, wherever it stands and whatever the others are.
/// </summary>
/// <param name="Index">From 1 to <paramref name="Count"/>.</param>
public sealed record Shard(int Index, int Count)
{
    /// <summary>More parts than a cluster has machines.</summary>
    public const int Most = 100_000;

    /// <summary>Reads <c>3/7</c>; null where it is none.</summary>
    public static Shard? Parse(string? text) =>
        text?.Split('/') is [var index, var count] && Number(index) is { } i && Number(count) is { } n && i <= n ? new Shard(i, n) : null;

    public bool Holds(string name) => (int)((ulong)ContentHash.Of([name]).Value % (ulong)Count) == Index - 1;

    /// <summary>Such as <c>3-of-7</c>, for the names of files.</summary>
    public string ToFileName() => string.Create(CultureInfo.InvariantCulture, $"{Index}-of-{Count}");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= Most ? number : null;
}
