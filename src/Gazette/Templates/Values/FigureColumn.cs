using System.Collections.Immutable;
using System.Globalization;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Templates.Values;

/// <summary>A column of a table, as far as its numbers are concerned.</summary>
/// <param name="Meaning">What its heading says about them; or the numbers, if all of them look like years.</param>
/// <param name="IsSeparated">Whether computed numbers have commas between thousands, as the cells of the column have them.</param>
/// <param name="Sample">A cell that shows a unit, which computed numbers show in the same way: 3元, $5, 5 EUR; null if the cells show none.</param>
internal sealed record FigureColumn(FigureContent Content, HeadingMeaning Meaning, bool IsSeparated = false, ComposedCell? Sample = null)
{
    private const int FewestYears = 2;

    /// <param name="meaning">What the heading says.</param>
    /// <param name="mayBeYears">Whether numbers that look like years are years: the heading says nothing else.</param>
    public static FigureColumn Of(ImmutableArray<ComposedCell> cells, HeadingMeaning meaning, bool mayBeYears, LanguageRules language)
    {
        FigureColumn words = new(FigureContent.Words, meaning);
        bool hasRate = false;
        bool hasComma = false;
        int years = 0;
        int numbers = 0;
        ComposedCell? first = null;
        ComposedCell? sample = null;
        Unit? unit = null;
        foreach (ComposedCell cell in cells)
        {
            if (cell.Quantity is not { } quantity)
            {
                if (CellNumber.IsNone(cell.Text.Text))
                {
                    continue;
                }

                return words;
            }

            numbers++;
            hasRate |= quantity.IsRate;
            hasComma |= cell.Text.Text.Contains(',', StringComparison.Ordinal);
            years += quantity.Unit is null && ColumnHeading.LooksLikeYear(quantity) ? 1 : 0;
            bool isOfAnotherKind = first is { } other && (quantity.IsRate != other.Quantity!.IsRate || cell.ShowsUnit != other.ShowsUnit);
            if (isOfAnotherKind || (unit is not null && quantity.Unit is not null && !AreSame(unit, quantity.Unit, cell.ShowsUnit)))
            {
                return words;
            }

            first ??= cell;
            unit ??= quantity.Unit;
            sample = cell.ShowsUnit && (sample is null || cell.Text.Text.Length > sample.Value.Text.Text.Length) ? cell : sample;
        }

        bool areYears = years == numbers && !hasComma;
        return numbers == 0 || meaning == HeadingMeaning.Names ? words
            : areYears && mayBeYears && numbers >= FewestYears ? words with { Meaning = HeadingMeaning.Names }
            : hasRate ? words with { Content = FigureContent.Rates }
            : new FigureColumn(
                meaning == HeadingMeaning.Averages ? FigureContent.Averages : FigureContent.Quantities,
                meaning,
                hasComma || (language.SeparatesThousands && !areYears),
                sample);
    }

    /// <summary>Whether its numbers can be added up.</summary>
    public bool AddsUp => Content == FigureContent.Quantities;

    /// <summary>Whether its numbers can be compared with those of another column, and are set on the right.</summary>
    public bool HoldsFigures => Content is FigureContent.Quantities or FigureContent.Averages;

    /// <summary>A number of this column with the decimals that it has.</summary>
    public string Write(decimal number, LanguageRules language)
    {
        string form = IsSeparated ? "N" + number.Scale.ToString(CultureInfo.InvariantCulture) : "";
        return (number < 0 ? language.Marks.Minus : "") + Math.Abs(number).ToString(form, CultureInfo.InvariantCulture);
    }

    /// <summary>The same with the unit, if the cells of the column show one.</summary>
    public string WriteWithUnit(decimal number, LanguageRules language)
    {
        string digits = Write(Math.Abs(number), language);
        string sign = number < 0 ? language.Marks.Minus : "";
        if (Sample is not { } cell)
        {
            return sign + digits;
        }

        string unit = cell.Quantity!.Unit!.Singular;
        string text = cell.Text.Text;
        int first = text.AsSpan().IndexOfAnyInRange('0', '9');
        int at = text.IndexOf(unit, StringComparison.Ordinal);
        return at > first ? sign + digits + (text[at - 1] == ' ' ? " " : "") + unit
            : Currency.Find(unit, out _) is { } currency && text.Contains(currency.Sign, StringComparison.Ordinal) ? sign + currency.Sign + digits
            : sign + digits + unit;
    }

    // 1 visit and 2 visits are of one unit, which Gazette cannot know from the data.
    private static bool AreSame(Unit one, Unit other, bool isShown) =>
        one == other || (isShown && (one.Singular + "s" == other.Singular || other.Singular + "s" == one.Singular));
}
