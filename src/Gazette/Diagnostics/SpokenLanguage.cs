namespace Gazette.Diagnostics;

/// <summary>A language of Gazette's user interface, which is independent of the languages of reports.</summary>
public enum SpokenLanguage
{
    English,
    Chinese,
}
