namespace Gazette.Linting;

/// <summary>Which texts a rule looks at; a text's language is found text by text, not taken from the document's.</summary>
[Flags]
public enum LintLanguages
{
    None = 0,
    Chinese = 1,
    English = 2,
    Both = Chinese | English,
}
