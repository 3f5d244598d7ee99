using Gazette.Diagnostics;
using Scriban.Parsing;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Templates;

/// <summary>
/// What is wrong with the syntax of a template: each mistake once, where it was made. Scriban reports several errors for one mistake, and some of them
/// only at the end of the file, so its errors are combined with what the tags themselves show.
/// </summary>
internal sealed class SyntaxMistakes
{
    private readonly string _text;
    private readonly Func<int, int, SourceSpan> _locate;
    private readonly Token[] _tokens;

    private SyntaxMistakes(string text, Func<int, int, SourceSpan> locate)
    {
        _text = text;
        _locate = locate;
        _tokens = [.. new Lexer(text)];
    }

    /// <param name="errors">Scriban's errors, of which there is at least one.</param>
    /// <param name="locate">Gives the place of a stretch of the text.</param>
    public static IEnumerable<Diagnostic> Of(string text, IReadOnlyList<LogMessage> errors, Func<int, int, SourceSpan> locate) =>
        new SyntaxMistakes(text, locate).Of(errors);

    /// <summary>The first <c>{{</c> without its <c>}}</c>, up to the end of the line; null if there is none.</summary>
    /// <param name="isBroken">Whether the text has errors; otherwise a <c>{{</c> inside a tag is part of a text in quotation marks.</param>
    public static (int Start, int End)? FindUnclosedTag(string text, bool isBroken)
    {
        for (int open = text.IndexOf("{{", StringComparison.Ordinal); open >= 0;)
        {
            int close = text.IndexOf("}}", open + 2, StringComparison.Ordinal);
            if (close < 0 || (isBroken && text.AsSpan(open + 2, close - open - 2).Contains("{{", StringComparison.Ordinal)))
            {
                int lineEnd = text.IndexOf('\n', open);
                return (open, lineEnd < 0 ? text.Length : lineEnd);
            }

            open = text.IndexOf("{{", close + 2, StringComparison.Ordinal);
        }

        return null;
    }

    private IEnumerable<Diagnostic> Of(IReadOnlyList<LogMessage> errors)
    {
        (int Start, int End)? quote = errors.Any(error => TemplateSyntaxDiagnostics.IsOfQuotes(error.Message)) ? FindUnclosedQuote() : null;
        (int Start, int End)? tag = FindUnclosedTag(quote is { } opened ? _text[..opened.Start] + _text[opened.End..] : _text, isBroken: true);

        // What follows a quotation mark or a tag that is not closed has been read as something else.
        int end = _text.Length;
        if (quote is { } mark && _text.LastIndexOf("{{", mark.Start, StringComparison.Ordinal) is var owner && !(tag?.Start < owner))
        {
            end = owner;
            yield return TemplateSyntaxDiagnostics.UnclosedQuotes(_locate(mark.Start, mark.End));
        }
        else if (tag is { } unclosed)
        {
            end = unclosed.Start;
            yield return TemplateDiagnostics.UnclosedTag(_locate(unclosed.Start, unclosed.End));
        }

        IReadOnlyList<(int Offset, Diagnostic Mistake)> blocks = end == _text.Length ? BlockStructure.Check(_text, _tokens, _locate) : [];
        HashSet<int> told = [];
        foreach ((int offset, Diagnostic mistake) in blocks)
        {
            told.Add(TagAt(offset));
            yield return mistake;
        }

        // If Scriban knows the mistake, its complaint that statements do not match is a consequence.
        bool isExplained = blocks.Count > 0 || end < _text.Length || errors.Any(error => !TemplateSyntaxDiagnostics.IsOfBlocks(error.Message));
        foreach (LogMessage error in errors)
        {
            int start = StartOf(error);
            if ((start < end || end == _text.Length)
                && !(isExplained && TemplateSyntaxDiagnostics.IsOfBlocks(error.Message))
                && told.Add(TagAt(start)))
            {
                yield return Describe(error, TagAt(start), end);
            }
        }
    }

    // No tag is open at the very beginning: Scriban says this of the end.
    private int StartOf(LogMessage error) => error.Span.Start.Offset < "{{".Length ? _text.Length : Math.Min(error.Span.Start.Offset, _text.Length);

    private int EndOf(LogMessage error) => Math.Max(StartOf(error), Math.Min(error.Span.End.Offset + 1, _text.Length));

    // Behind the end is what another message is about.
    private Diagnostic Describe(LogMessage error, int tag, int end) =>
        FindEquals(tag, end) is { } sign ? TemplateSyntaxDiagnostics.EqualsForComparison(PlaceOf(sign))
        : FindThirdBrace(tag, end) is { } brace ? TemplateSyntaxDiagnostics.OutOfPlace("{", PlaceOf(brace))
        : FindUnclosedBracket(tag, end) is { } bracket ? TemplateSyntaxDiagnostics.Unclosed(WordsOf(bracket), ClosingOf(bracket.Type), PlaceOf(bracket))
        : TemplateSyntaxDiagnostics.Describe(error.Message, _locate(StartOf(error), EndOf(error)));

    // The tag that an offset is in, as the offset after its braces; -1 before the first tag.
    private int TagAt(int offset) =>
        _tokens.LastOrDefault(token => token.Type == TokenType.CodeEnter && token.Start.Offset < offset) is { Type: TokenType.CodeEnter } enter
            ? enter.End.Offset + 1
            : -1;

    private IEnumerable<Token> TokensOf(int tag, int end) => _tokens.SkipWhile(token => token.Start.Offset < tag)
        .TakeWhile(token => token.Start.Offset < end && token.Type is not (TokenType.CodeExit or TokenType.CodeEnter or TokenType.Eof));

    private Token? FindEquals(int tag, int end)
    {
        Token[] tokens = [.. TokensOf(tag, end)];
        return tokens is [{ Type: TokenType.Identifier } first, ..] && WordsOf(first) is "if" or "else" or "case" or "while"
            && tokens.FirstOrDefault(token => token.Type == TokenType.Equal) is { Type: TokenType.Equal } sign
            ? sign
            : null;
    }

    private Token? FindThirdBrace(int tag, int end) =>
        TokensOf(tag, end).FirstOrDefault() is { Type: TokenType.OpenBrace } brace && brace.Start.Offset == tag ? brace : null;

    private Token? FindUnclosedBracket(int tag, int end)
    {
        Stack<Token> open = new();
        foreach (Token token in TokensOf(tag, end))
        {
            if (token.Type is TokenType.OpenParen or TokenType.OpenBracket or TokenType.OpenBrace)
            {
                open.Push(token);
            }
            else if (token.Type is TokenType.CloseParen or TokenType.CloseBracket or TokenType.CloseBrace && !open.TryPop(out _))
            {
                return null;
            }
        }

        return open.TryPeek(out Token bracket) ? bracket : null;
    }

    private static string ClosingOf(TokenType open) => open switch
    {
        TokenType.OpenParen => ")",
        TokenType.OpenBracket => "]",
        TokenType.OpenBrace => "}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // A quotation mark whose text runs beyond its tag.
    private (int Start, int End)? FindUnclosedQuote()
    {
        for (int open = _text.IndexOf("{{", StringComparison.Ordinal); open >= 0;)
        {
            int at = open + 2;
            while (at < _text.Length && !_text.AsSpan(at).StartsWith("}}", StringComparison.Ordinal))
            {
                if (_text[at] is not ('"' or '\'' or '`'))
                {
                    at++;
                    continue;
                }

                int close = CloseOf(at);
                int end = EndOfTag(at);
                if (close < 0 || close > end)
                {
                    return (at, end);
                }

                at = close + 1;
            }

            open = at < _text.Length ? _text.IndexOf("{{", at, StringComparison.Ordinal) : -1;
        }

        return null;
    }

    // A tag ends at its braces, and at the latest with its line.
    private int EndOfTag(int at)
    {
        int lineEnd = _text.IndexOf('\n', at);
        int line = lineEnd < 0 ? _text.Length : lineEnd;
        int close = _text.AsSpan(at..line).IndexOf("}}");
        return close < 0 ? line : at + _text.AsSpan(at, close).TrimEnd(' ').Length;
    }

    private int CloseOf(int quote)
    {
        int at = quote + 1;
        while (at < _text.Length && _text[at] != _text[quote])
        {
            at += _text[at] == '\\' && _text[quote] != '`' ? 2 : 1;
        }

        return at < _text.Length ? at : -1;
    }

    private string WordsOf(Token token) => _text[token.Start.Offset..(token.End.Offset + 1)];

    private SourceSpan PlaceOf(Token token) => _locate(token.Start.Offset, token.End.Offset + 1);
}
