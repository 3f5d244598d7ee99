namespace Gazette.Linting;

/// <summary>A text that shows a rule: Markdown, and beside it the report's data where the rule compares the two.</summary>
/// <param name="Markdown">A document, or the part of one that matters; ends without a line end.</param>
/// <param name="Data">Keys of a report file in YAML; null where the rule looks at text alone.</param>
public sealed record LintExample(string Markdown, string? Data = null)
{
    public static implicit operator LintExample(string markdown) => FromString(markdown);

    public static LintExample FromString(string markdown) => new(markdown);
}
