using System.Globalization;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>
/// One of several parts of a run, to be built on several machines: every report belongs to exactly one shard. Which one depends only on the report's
/// name, not on its path or on the other reports.
/// </summary>
/// <param name="Index">From 1 to <paramref name="Count"/>.</param>
public sealed record Shard(int Index, int Count)
{
    /// <summary>A generous upper limit: more than any cluster has machines.</summary>
    public const int Most = 100_000;

    /// <summary>Reads <c>3/7</c>; null if the text is not a shard.</summary>
    public static Shard? Parse(string? text) =>
        text?.Split('/') is [var index, var count] && Number(index) is { } i && Number(count) is { } n && i <= n ? new Shard(i, n) : null;

    public bool Holds(string name) => (int)((ulong)ContentHash.Of([name]).Value % (ulong)Count) == Index - 1;

    /// <summary>For example <c>3-of-7</c>, for file names.</summary>
    public string ToFileName() => string.Create(CultureInfo.InvariantCulture, $"{Index}-of-{Count}");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= Most ? number : null;
}
