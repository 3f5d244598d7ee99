namespace Gazette.Linting;

/// <summary>How strict the rules of official form are: for a document according to GB/T 9704, or for an ordinary report.</summary>
public enum LintProfile
{
    Official,
    Report,
}
