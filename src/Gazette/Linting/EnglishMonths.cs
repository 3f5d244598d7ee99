namespace Gazette.Linting;

/// <summary>The months of the year in English, January first.</summary>
internal static class EnglishMonths
{
    public static readonly string[] Names =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
}
