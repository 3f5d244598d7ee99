namespace Gazette.Diagnostics;

/// <summary>A language that Gazette speaks to its users. What their reports are written in is another matter.</summary>
public enum SpokenLanguage
{
    English,
    Chinese,
}
