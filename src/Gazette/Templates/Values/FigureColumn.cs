using System.Collections.Immutable;
using System.Globalization;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Templates.Values;

/// <summary>A column of a table, as far as its numbers are concerned.</summary>
/// <param name="IsSeparated">Whether computed numbers have commas between thousands, as the cells of the column have them.</param>
internal sealed record FigureColumn(FigureContent Content, bool IsSeparated)
{
    private static readonly FigureColumn Words = new(FigureContent.Words, IsSeparated: false);

    /// <param name="isNamed">Whether it is the first column or its heading says that its numbers are names: years, 编号.</param>
    public static FigureColumn Of(ImmutableArray<ComposedCell> cells, bool isNamed, LanguageRules language)
    {
        bool hasNumber = false;
        bool hasRate = false;
        bool hasComma = false;
        bool onlyYears = true;
        Unit? unit = null;
        foreach ((Sources.LocatedText words, Quantity? quantity) in cells)
        {
            string text = words.Text;
            if (quantity is null)
            {
                if (CellNumber.IsNone(text))
                {
                    continue;
                }

                return Words;
            }

            hasRate |= quantity.IsRate;
            hasNumber |= !quantity.IsRate;
            hasComma |= text.Contains(',', StringComparison.Ordinal);
            onlyYears &= CodeHeading.LooksLikeYear(quantity);
            if (unit is not null && quantity.Unit is not null && unit != quantity.Unit)
            {
                return Words;
            }

            unit ??= quantity.Unit;
        }

        return isNamed || hasRate == hasNumber ? Words
            : hasRate ? new FigureColumn(FigureContent.Rates, IsSeparated: false)
            : new FigureColumn(FigureContent.Quantities, hasComma || (language.SeparatesThousands && !onlyYears));
    }

    public bool HoldsQuantities => Content == FigureContent.Quantities;

    /// <summary>A number of this column with the decimals that it has.</summary>
    public string Write(decimal number, LanguageRules language)
    {
        string form = IsSeparated ? "N" + number.Scale.ToString(CultureInfo.InvariantCulture) : "";
        return (number < 0 ? language.Marks.Minus : "") + Math.Abs(number).ToString(form, CultureInfo.InvariantCulture);
    }
}
