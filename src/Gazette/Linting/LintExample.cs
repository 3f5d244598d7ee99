namespace Gazette.Linting;

/// <summary>An example for a rule: Markdown, with the report's data if the rule compares the two.</summary>
/// <param name="Markdown">A document, or the relevant part of one; without a final line end.</param>
/// <param name="Data">Keys of a report file in YAML; null if the rule only needs the text.</param>
public sealed record LintExample(string Markdown, string? Data = null)
{
    public static implicit operator LintExample(string markdown) => FromString(markdown);

    public static LintExample FromString(string markdown) => new(markdown);
}
