using System.Globalization;
using System.Text;

namespace Gazette.Documents;

/// <summary>How a numbered list counts, as its template writes it: <c>a)</c>, <c>A.</c>, <c>(iv)</c>. The default leaves it to the document's style.</summary>
public readonly record struct ListStyle(NumberForm Form, NumberMarks Marks)
{
    private const int Letters = 26;

    private static readonly (int Value, string Numeral)[] Romans =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public bool IsOfDocument => Form == NumberForm.OfDocument;

    /// <summary>The number of an item with its marks.</summary>
    public string Write(int number) => Around(WriteNumber(Form, number));

    /// <summary>Something in the place of the number, with the marks around it.</summary>
    internal string Around(string number) => Marks switch
    {
        NumberMarks.Dot => number + ".",
        NumberMarks.Bracket => number + ")",
        _ => $"({number})",
    };

    /// <summary>The number alone. What a form cannot count is in digits.</summary>
    internal static string WriteNumber(NumberForm form, int number) => form switch
    {
        NumberForm.LowerLetter when number > 0 => Letter(number, 'a'),
        NumberForm.UpperLetter when number > 0 => Letter(number, 'A'),
        NumberForm.LowerRoman when number is > 0 and < 4000 => Roman(number),
        NumberForm.UpperRoman when number is > 0 and < 4000 => Roman(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The number that a Roman numeral in lower case means; null if it is none.</summary>
    internal static int? ReadRoman(ReadOnlySpan<char> numeral)
    {
        int number = 0;
        ReadOnlySpan<char> rest = numeral;
        foreach ((int value, string sign) in Romans)
        {
            while (rest.StartsWith(sign))
            {
                number += value;
                rest = rest[sign.Length..];
            }
        }

        return rest.IsEmpty && number is > 0 and < 4000 && numeral.SequenceEqual(Roman(number)) ? number : null;
    }

    // As Word counts on after z: aa, bb, cc.
    private static string Letter(int number, char first) => new((char)(first + ((number - 1) % Letters)), ((number - 1) / Letters) + 1);

    private static string Roman(int number)
    {
        StringBuilder numeral = new();
        foreach ((int value, string sign) in Romans)
        {
            for (; number >= value; number -= value)
            {
                numeral.Append(sign);
            }
        }

        return numeral.ToString();
    }
}
