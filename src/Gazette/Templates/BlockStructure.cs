using Gazette.Diagnostics;
using Scriban.Parsing;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Templates;

/// <summary>
/// Matches statements with their <c>end</c>, and reports what is left over at the statement itself. Used only for a text that Scriban could not parse,
/// because Scriban reports a missing <c>end</c> at the end of the file.
/// </summary>
internal sealed class BlockStructure
{
    private readonly string _text;
    private readonly Func<int, int, SourceSpan> _locate;
    private readonly Stack<OpenBlock> _open = new();
    private readonly List<(int Offset, Diagnostic Mistake)> _mistakes = [];

    private BlockStructure(string text, Func<int, int, SourceSpan> locate) => (_text, _locate) = (text, locate);

    /// <summary>Each mistake with its offset in the text.</summary>
    public static IReadOnlyList<(int Offset, Diagnostic Mistake)> Check(string text, IReadOnlyList<Token> tokens, Func<int, int, SourceSpan> locate)
    {
        BlockStructure structure = new(text, locate);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Type == TokenType.Identifier && (i == 0 || EndsStatement(tokens[i - 1].Type)))
            {
                structure.Read(tokens[i], isAlone: i + 1 >= tokens.Count || EndsStatement(tokens[i + 1].Type));
            }
        }

        structure.Close();
        return structure._mistakes;
    }

    private static bool EndsStatement(TokenType type) =>
        type is TokenType.CodeEnter or TokenType.CodeExit or TokenType.NewLine or TokenType.SemiColon or TokenType.Eof;

    private void Read(Token token, bool isAlone)
    {
        int at = token.Start.Offset;
        string word = _text[at..(token.End.Offset + 1)];
        SourceSpan place = _locate(at, token.End.Offset + 1);
        string? own = TemplateKeywords.Translate(word);
        if (word == "end")
        {
            if (!_open.TryPop(out _))
            {
                Report(at, TemplateSyntaxDiagnostics.EndWithoutStart(place));
            }
        }
        else if (word is "else" or "when" || own is "else if")
        {
            ReadBranch(word, own, isAlone, at, place);
        }
        else if (TemplateKeywords.Opens(word))
        {
            _open.Push(new OpenBlock(word, place, at));
        }
        else if (!isAlone && TemplateKeywords.OpenedBy(word) is { } meant)
        {
            Report(at, TemplateSyntaxDiagnostics.UnknownStatement(word, own!, place));
            _open.Push(new OpenBlock(meant, place, at));
        }
        else if (isAlone && _open.Count > 0 && TemplateKeywords.IsMistypedEnd(word))
        {
            _open.Peek().MistypedEnds.Add((word, place));
        }
    }

    private void ReadBranch(string word, string? own, bool isAlone, int at, SourceSpan place)
    {
        if (!_open.TryPeek(out OpenBlock? block) || block.Keyword is not ("if" or "for" or "case" or "while"))
        {
            // Its `end` is not another mistake.
            _open.Push(new OpenBlock(word, place, at) { IsReported = true });
            Report(at, own is null ? TemplateSyntaxDiagnostics.BranchWithoutStart(place) : TemplateSyntaxDiagnostics.UnknownStatement(word, own, place));
        }
        else if (own is not null)
        {
            Report(at, TemplateSyntaxDiagnostics.UnknownStatement(word, own, place));
        }
        else if (block.Else is { } first)
        {
            Report(at, TemplateSyntaxDiagnostics.SecondElse(place, first));
        }
        else if (word == "else" && isAlone)
        {
            block.Else = place;
        }
    }

    // A block that is still open was perhaps meant to be closed by a mistyped `end` in it.
    private void Close()
    {
        foreach (OpenBlock block in _open.Where(block => !block.IsReported))
        {
            Report(block.At, block.MistypedEnds is [.., var (word, place)]
                ? TemplateSyntaxDiagnostics.MistypedEnd(word, place, block.Keyword, block.Place)
                : TemplateSyntaxDiagnostics.WithoutEnd(block.Keyword, block.Place));
        }
    }

    private void Report(int at, Diagnostic mistake) => _mistakes.Add((at, mistake));

    private sealed class OpenBlock(string keyword, SourceSpan place, int at)
    {
        public int At => at;

        public string Keyword => keyword;

        public SourceSpan Place => place;

        public bool IsReported { get; init; }

        public SourceSpan? Else { get; set; }

        public List<(string Word, SourceSpan Place)> MistypedEnds { get; } = [];
    }
}
