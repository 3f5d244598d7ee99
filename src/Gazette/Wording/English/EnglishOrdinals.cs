namespace Gazette.Wording.English;

/// <summary>first, second, third and so on, as far as a sentence can enumerate.</summary>
internal static class EnglishOrdinals
{
    private static readonly string[] Words =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    /// <summary>The largest number that can be written as a word here.</summary>
    public static int Largest => Words.Length;

    /// <param name="n">From 1 to <see cref="Largest"/>.</param>
    public static string Write(int n, bool capital = false) => capital ? char.ToUpperInvariant(Words[n - 1][0]) + Words[n - 1][1..] : Words[n - 1];
}
