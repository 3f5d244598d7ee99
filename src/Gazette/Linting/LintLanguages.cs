namespace Gazette.Linting;

/// <summary>The languages of texts that a rule checks. The language is detected for each text, not taken from the document.</summary>
[Flags]
public enum LintLanguages
{
    None = 0,
    Chinese = 1,
    English = 2,
    Both = Chinese | English,
}
