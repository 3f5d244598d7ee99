namespace Gazette.Tests.Linting;

/// <summary>Texts without anything to report: tests/cases/linting/careful.</summary>
internal static class CarefulTexts
{
    public static (string Name, string Text)[] All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Cases("linting"), "careful"), "*.md").Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
    ];
}
