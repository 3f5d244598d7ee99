using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gazette.Documents.Written;

namespace Gazette.Verifying;

/// <summary>
/// What formats do not carry by design, each with its reason: the only place where something is left out of a comparison, or takes one form for two. What is
/// no text in any of them, such as headers, footers and page numbers, is not read in the first place. <see cref="FormatLimitWords"/> has the reasons.
/// </summary>
internal static class FormatLimits
{
    private const string SignsOfTables = "~≈<>≤≥+%";

    /// <summary>The lines of a file as they are compared, each with those that it is made of.</summary>
    /// <param name="withPages">Whether either of the two files is one of pages.</param>
    /// <param name="withFilled">Whether either was filled in.</param>
    public static IEnumerable<FormedLine> Form(WrittenFile file, bool withPages, bool withFilled)
    {
        FormedLine? held = null;
        foreach (WrittenLine line in file.Lines)
        {
            if (IsLeftOut(line, withPages, withFilled))
            {
                continue;
            }

            if (!IsRow(line))
            {
                string words = withPages ? line.OnPages[0] : line.Text;
                if (withPages && line.GoesOn && held is not null)
                {
                    held = held with { Cells = [held.Cells[0] + " " + words] };
                }
                else if (words.Length > 0)
                {
                    if (held is not null)
                    {
                        yield return held;
                    }

                    held = new FormedLine(line, [words], IsRow: false);
                }

                continue;
            }

            if (held is not null)
            {
                yield return held;
                held = null;
            }

            foreach (FormedLine formed in FormRow(line, withPages, withPages || withFilled))
            {
                yield return formed;
            }
        }

        if (held is not null)
        {
            yield return held;
        }
    }

    /// <summary>What two texts have in common if they say the same.</summary>
    public static string KeyOf(string words, bool withPages)
    {
        if (!withPages)
        {
            return words;
        }

        StringBuilder key = new(words.Length);
        foreach (char letter in words)
        {
            // Fonts have one hyphen for all three, and a bullet has a code of its own in each.
            key.Append(
                char.IsWhiteSpace(letter) || letter is '\u00AD' or '\u200B' or '\u2060' ? ""
                : letter is '\u2010' or '\u2011' ? "-"
                : char.GetUnicodeCategory(letter) == UnicodeCategory.PrivateUse ? "•"
                : char.ToUpperInvariant(letter).ToString());
        }

        return key.ToString();
    }

    private static bool IsLeftOut(WrittenLine line, bool withPages, bool withFilled) => line.Kind switch
    {
        WrittenKind.Contents => withPages || withFilled,
        WrittenKind.ContentsHeading => withFilled,
        WrittenKind.Picture when withFilled => true,
        WrittenKind.Picture or WrittenKind.ChartTitle or WrittenKind.ChartHead or WrittenKind.ChartRow => withPages,
        _ => withPages && line.HasFormula,
    };

    private static IEnumerable<FormedLine> FormRow(WrittenLine line, bool withPages, bool asCells)
    {
        ImmutableArray<string> cells = line.Kind switch
        {
            WrittenKind.ChartHead => ["", .. line.Cells.Skip(1)],
            WrittenKind.ChartRow => [.. line.Cells.Select(PlainCell)],
            _ => withPages ? line.OnPages : line.Cells,
        };
        return asCells
            ? cells.Where((cell, column) => cell.Length > 0 && !line.Repeated.Contains(column)).Select(cell => new FormedLine(line, [cell], IsRow: false))
            : [new FormedLine(line, cells, IsRow: true)];
    }

    private static bool IsRow(WrittenLine line) => line.Kind is WrittenKind.Row or WrittenKind.ChartHead or WrittenKind.ChartRow;

    private static string PlainCell(string cell, int column)
    {
        if (column == 0)
        {
            return cell;
        }

        string bare = cell.Trim(SignsOfTables.ToCharArray()).Trim().Replace(",", "", StringComparison.Ordinal).Replace('−', '-');
        return cell is "—" ? ""
            : decimal.TryParse(bare, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number.ToString(CultureInfo.InvariantCulture)
            : cell;
    }
}
