using System.Text;

namespace Gazette.Documents.Written;

/// <summary>
/// Marks around parts of a line while it is being read, which not every format shows as words. They are characters that no text has (Unicode 15, 23.7).
/// </summary>
internal static class WrittenMarks
{
    private const char FormulaStart = '\uFDD0';
    private const char PagesStart = '\uFDD1';
    private const char TextStart = '\uFDD2';
    private const char End = '\uFDD3';

    /// <summary>A formula, whose signs are attributes in one format and characters in another.</summary>
    public static string Formula(string words) => $"{FormulaStart}{words}{End}";

    /// <summary>What only pages show, such as the label of an item.</summary>
    public static string OnlyOnPages(string words) => words.Length == 0 ? "" : $"{PagesStart}{words}{End}";

    /// <summary>What pages do not show, such as the description of a picture.</summary>
    public static string NeverOnPages(string words) => words.Length == 0 ? "" : $"{TextStart}{words}{End}";

    public static bool HasFormula(string marked) => marked.Contains(FormulaStart, StringComparison.Ordinal);

    /// <summary>The words without marks.</summary>
    public static string Read(string marked, bool onPages)
    {
        if (!marked.AsSpan().ContainsAny(FormulaStart, PagesStart, TextStart))
        {
            return marked;
        }

        StringBuilder words = new(marked.Length);
        char inside = End;
        foreach (char letter in marked)
        {
            if (letter is >= FormulaStart and <= End)
            {
                inside = letter;
                continue;
            }

            bool isShown = inside switch
            {
                FormulaStart => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter),
                PagesStart => onPages,
                TextStart => !onPages,
                _ => true,
            };
            words.Append(isShown ? letter.ToString() : "");
        }

        return words.ToString().Trim();
    }
}
