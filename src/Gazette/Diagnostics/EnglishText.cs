using System.Globalization;
using System.Runtime.CompilerServices;

namespace Gazette.Diagnostics;

/// <summary>
/// An English text as it is written in the code: <c>$"no metric is called `{id}`"</c>. Numbers and dates are written the same on every machine, and
/// <see cref="Words"/> among the arguments are inserted in English.
/// </summary>
[InterpolatedStringHandler]
public ref struct EnglishText
{
    private DefaultInterpolatedStringHandler _text;

    public EnglishText(int literalLength, int formattedCount) => _text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    public void AppendFormatted(Words? words) => _text.AppendFormatted(words?.English);

    public void AppendFormatted(ReadOnlySpan<char> value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value, string? format) => _text.AppendFormatted(value, format);

    internal string ToStringAndClear() => _text.ToStringAndClear();
}
