namespace Gazette.Tests.Linting;

internal static class MistakesInEnglish
{
    public static Planting[] All { get; } =
    [
        new("doubled-word", true, ground => ground.Replace("(?<= )[a-z]{2,8}(?= [a-z])", match => match.Value is "that" or "had" or "so" or "no" or "do" or "is" or "very" or "many" or "her" ? match.Value : $"{match.Value} {match.Value}")),
        new("straight-quotes", true, ground => ground.Replace("[“”’](?![0-9])", match => match.Value == "’" ? "'" : "\"")),
        new("straight-quotes", true, ground => ground.AfterSentence(ground.Pick("It's a start.", "They called it \"the long way round\".", "The council's roof leaks."))),
        new("hyphen-for-range", true, ground => ground.AfterSentence(ground.Pick($"Between {ground.Between(10, 20)}-{ground.Between(30, 45)} people came.", "The plan covers 2021-2025.", $"See pages {ground.Between(3, 9)}-{ground.Between(12, 30)}.", "Costs rose by 10-15%."))),
        new("hyphen-for-range", true, ground => ground.Replace("(?<=[0-9])–(?=[0-9])", _ => "-")),
        new("number-style", true, ground => ground.AfterSentence(ground.Pick($"The team visited {ground.Between(2, 9)} villages.", $"We counted {ground.Between(3, 9)}{ground.Between(100, 899)} visits.", $"There were {ground.Between(2, 9)} complaints about noise.", $"{ground.Between(11, 60)} villages took part."))),
        new("heading-case", true, ground => ground.Replace("(?<=^## )[A-Z][a-z]+ [^\n]*[a-z]{4,}[^\n]*$", match => string.Join(' ', match.Value.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..])), anywhere: true)),
        new("long-sentence", true, ground => ground.AfterSentence("The hall stayed open through the winter and " + string.Concat(Enumerable.Repeat("the people who ran it found time for one more thing that had to be done and ", 3)) + "nobody complained about the cold or the dark.")),
    ];
}
