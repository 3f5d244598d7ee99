namespace Gazette.Data;

/// <summary>Reads dates in other forms than 2026-07-06, so that a message can say what to write.</summary>
internal static class LooseDate
{
    /// <summary>Year, month and day in this order, separated by <c>- / .</c> or 年月日; null for anything else, and for days that do not exist.</summary>
    public static DateOnly? Read(string text)
    {
        Span<int> numbers = [0, 0, 0];
        int count = 0;
        bool inNumber = false;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                count += inNumber ? 0 : 1;
                inNumber = true;
                if (count > numbers.Length || numbers[count - 1] > 9999)
                {
                    return null;
                }

                numbers[count - 1] = (numbers[count - 1] * 10) + (c - '0');
            }
            else if (c is '-' or '/' or '.' or '年' or '月' or '日' or ' ')
            {
                inNumber = false;
            }
            else
            {
                return null;
            }
        }

        return count == numbers.Length && numbers is [>= 1000 and <= 9999, >= 1 and <= 12, >= 1] && numbers[2] <= DateTime.DaysInMonth(numbers[0], numbers[1])
            ? new DateOnly(numbers[0], numbers[1], numbers[2])
            : null;
    }
}
