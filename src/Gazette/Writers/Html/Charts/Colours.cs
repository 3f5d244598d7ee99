using System.Collections.Immutable;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Charts;

namespace Gazette.Writers.Html.Charts;

/// <summary>The colours of series: on white paper those of the Word file, on a dark screen lighter ones.</summary>
internal static class Colours
{
    public const int Count = 8;

    private static readonly ImmutableArray<string> DarkReport = ["8FB0F0", "F0A070", "B7CDF0", "C9CE7A", "B5B5B5", "C3A3D6", "F0C850", "7CC4C0"];
    private static readonly ImmutableArray<string> DarkOfficial = ["EE7F7F", "B5B5B5", "EDB48A", "D9D9D9", "CF9C9C", "F0C850", "93B7C6", "E6DABF"];

    /// <summary>Declarations of <c>--c0</c> to <c>--c7</c>.</summary>
    public static string Declare(WordLayout layout, bool isDark)
    {
        ImmutableArray<string> colours = isDark ? (layout.Official ? DarkOfficial : DarkReport) : ChartLook.Of(layout, house: null).Colours;
        return string.Concat(Enumerable.Range(0, Count).Select(index => $"--c{index}:#{colours[index % colours.Length]};"));
    }
}
