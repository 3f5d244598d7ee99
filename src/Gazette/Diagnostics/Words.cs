using System.Diagnostics.CodeAnalysis;

namespace Gazette.Diagnostics;

/// <summary>
/// What Gazette says to a person: the same sentence, or part of one, in each language that it speaks. The library holds the words as data;
/// whoever prints them chooses. Words that stand inside other words are put there in the language of the others.
/// </summary>
public sealed record Words
{
    private Words(string english) => English = english;

    public string English { get; }

    public static Words Of([ConstantExpected] string english) => new(english);

    public static Words Of(EnglishText english) => new(english.ToStringAndClear());

    public static Words Join(IEnumerable<Words> parts, [ConstantExpected] string english) => new(string.Join(english, parts.Select(part => part.English)));

    /// <summary>Names that the user knows, one after the other, each in quotation marks.</summary>
    /// <param name="most">How many are told; of the rest it is only said that there are others.</param>
    public static Words Names(IReadOnlyCollection<string> names, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(names);
        return new(string.Join(", ", names.Take(most).Select(name => $"`{name}`")) + (names.Count > most ? " and others" : ""));
    }
}
