using System.Globalization;
using System.Runtime.CompilerServices;

namespace Gazette.Diagnostics;

/// <summary>
/// The Chinese text beside an <see cref="EnglishText"/>: <c>$"没有名为“{id}”的指标"</c>. <see cref="Words"/> among the arguments are inserted in Chinese.
/// </summary>
[InterpolatedStringHandler]
public ref struct ChineseText
{
    private DefaultInterpolatedStringHandler _text;

    public ChineseText(int literalLength, int formattedCount) => _text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    public void AppendFormatted(Words? words) => _text.AppendFormatted(words?.Chinese);

    public void AppendFormatted(ReadOnlySpan<char> value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value, string? format) => _text.AppendFormatted(value, format);

    internal string ToStringAndClear() => _text.ToStringAndClear();
}
