using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>How a text writes the status of a cell: <c>{.good}</c> at its end.</summary>
internal static class CellStatusMark
{
    public const string Good = "good";
    public const string Warn = "warn";
    public const string Bad = "bad";

    /// <summary>The mark of each status that colours a cell.</summary>
    public static ImmutableArray<(string Mark, CellStatus Status)> All { get; } =
        [(Braces(Good), CellStatus.Good), (Braces(Warn), CellStatus.Warn), (Braces(Bad), CellStatus.Bad)];

    /// <summary>The mark of a status that colours a cell.</summary>
    public static string Of(CellStatus status) => All.First(known => known.Status == status).Mark;

    private static string Braces(string name) => $"{{.{name}}}";
}
