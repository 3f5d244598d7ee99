namespace Gazette.Linting;

/// <summary>How strict the rules of official form are: a document after GB/T 9704, or an ordinary report.</summary>
public enum LintProfile
{
    Official,
    Report,
}
