using System.Text;

namespace Gazette.Tests.Architecture;

/// <summary>Reads the string literals of C# code: plain, verbatim, raw and interpolated ones. Comments and characters are skipped.</summary>
internal sealed class CodeTextReader(string code)
{
    private int _at;

    /// <summary>Moves to the next literal, or over one other character; null for the latter.</summary>
    public CodeText? Next(ref int at)
    {
        _at = at;
        CodeText? text = Peek() switch
        {
            '/' when Peek(1) == '/' => Skip(code.IndexOf('\n', _at)),
            '\'' => Skip(code.IndexOf('\'', _at + (Peek(1) == '\\' ? 3 : 2)) + 1),
            '"' or '$' or '@' when FindQuote() is var quote && quote >= 0 => Read(quote),
            _ => Skip(_at + 1),
        };
        at = _at;
        return text;
    }

    private char Peek(int ahead = 0) => _at + ahead < code.Length ? code[_at + ahead] : '\0';

    private CodeText? Skip(int to)
    {
        _at = to < 0 ? code.Length : to;
        return null;
    }

    // The quotation mark after any $ and @; -1 if there is none, as in `@class`.
    private int FindQuote()
    {
        int quote = _at;
        while (quote < code.Length && code[quote] is '$' or '@')
        {
            quote++;
        }

        return quote < code.Length && code[quote] == '"' ? quote : -1;
    }

    private CodeText Read(int quote)
    {
        int start = _at;
        ReadOnlySpan<char> prefix = code.AsSpan(start, quote - start);
        int holes = prefix.Count('$');
        bool isVerbatim = prefix.Contains('@');
        int quotes = code.AsSpan(quote).IndexOfAnyExcept('"');
        bool isRaw = quotes >= 3;
        _at = quote + (isRaw ? quotes : 1);
        StringBuilder text = new();
        StringBuilder plain = new();
        List<CodeText> inner = [];
        List<(int From, int To)> values = [];
        string end = new('"', isRaw ? quotes : 1);
        while (!code.AsSpan(_at).StartsWith(end) || (isVerbatim && Peek(1) == '"'))
        {
            int braces = holes > 0 ? code.AsSpan(_at).IndexOfAnyExcept('{') : 0;
            if (braces > 0 && (isRaw ? braces >= holes : braces % 2 == 1))
            {
                _at += isRaw ? holes : 1;
                int from = _at;
                int known = inner.Count;
                ReadHole(inner);
                text.Append('{').Append(code, from, _at - from).Append('}');
                plain.Append('…').AppendJoin('…', inner.Skip(known).Select(one => one.Plain));
                values.Add((from, _at));
                _at += isRaw ? holes : 1;
                continue;
            }

            // An escape, a doubled quotation mark and a doubled brace are two characters that stand for one.
            bool isPair = (!isVerbatim && !isRaw && Peek() == '\\') || (isVerbatim && Peek() == '"') || (holes > 0 && !isRaw && Peek() is '{' or '}');
            char shown = isPair ? Peek(1) switch { 'n' when Peek() == '\\' => '\n', 't' when Peek() == '\\' => '\t', var other => other } : Peek();
            text.Append(shown);
            plain.Append(shown);
            _at += isPair ? 2 : 1;
        }

        _at += end.Length;
        return new CodeText(start, text.ToString(), plain.ToString(), [.. inner], [.. values]);
    }

    // Up to the brace that closes a value.
    private void ReadHole(List<CodeText> inner)
    {
        int at = _at;
        for (int depth = 0; depth > 0 || code[at] != '}';)
        {
            depth += code[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (new CodeTextReader(code).Next(ref at) is { } text)
            {
                inner.Add(text);
            }
        }

        _at = at;
    }
}
