using System.Globalization;

namespace Gazette.Tests.Linting;

/// <summary>For each rule, ways in which its mistake gets into a text: words changed where they stand, or sentences put in.</summary>
internal static class MistakesToPlant
{
    public static Planting[] All { get; } =
    [
        .. MistakesOfStructure.All, .. MistakesOfNumbers.All, .. MistakesOfDates.All, .. MistakesOfMarks.All, .. MistakesOfWords.All, .. MistakesInEnglish.All,
    ];

    public static string Show(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
