using System.Buffers;
using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Templates.Functions;
using Scriban.Parsing;
using Scriban.Syntax;
using ScribanTemplate = Scriban.Template;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Templates.Programs;

/// <summary>Reads one tag of a Word file: what it does, and whether it is written correctly.</summary>
internal static class TagReader
{
    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = 100 };
    private static readonly string[] BlockFunctions = ["table", "metric_table", "chart", "image", "include", "markdown", "raw"];
    private static readonly string[] Unsupported = ["while", "case", "when", "capture", "func", "with", "wrap", "tablerow", "ret", "readonly", "import", "do"];

    private static readonly SearchValues<char> NotInLabels = SearchValues.Create("{}\"'`|=[]");

    /// <summary>Null with the reason in the bag.</summary>
    /// <param name="code">The tag with its braces; as long as it is in the file.</param>
    public static ProgramTag? Read(string code, SourceSpan span, DiagnosticBag bag)
    {
        Token[] tokens = [.. new Lexer(code).Where(token => token.Type is not (TokenType.Comment or TokenType.CommentMulti or TokenType.Whitespace))];
        List<TagStep> steps = [];
        int statements = 0;
        bool isStatement = false;
        bool prints = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (Ends(tokens[i].Type) || (i > 0 && !Ends(tokens[i - 1].Type)))
            {
                continue;
            }

            statements++;
            string word = tokens[i].Type == TokenType.Identifier ? code[tokens[i].Start.Offset..(tokens[i].End.Offset + 1)] : "";
            bool isAlone = i + 1 >= tokens.Length || Ends(tokens[i + 1].Type);
            SourceSpan place = span with { Start = span.Start + tokens[i].Start.Offset, End = span.Start + tokens[i].End.Offset + 1 };
            if (Unsupported.Contains(word) && !(isAlone && word is "do" or "import"))
            {
                bag.Add(ProgramDiagnostics.NotInWord(word, place));
                return TemplateKeywords.Opens(word) ? Broken(code, span, TagStep.If) : null;
            }

            switch (word)
            {
                case "if":
                    steps.Add(TagStep.If);
                    break;
                case "for" when isAlone || tokens[i + 1].Type != TokenType.Dot:
                    steps.Add(TagStep.For);
                    break;
                case "else":
                    steps.Add(TagStep.Else);
                    break;
                case "end":
                    steps.Add(TagStep.End);
                    break;
                case "break" or "continue":
                    isStatement = true;
                    break;
                default:
                    if ((!isAlone && TemplateKeywords.OpenedBy(word) is not null) || TemplateKeywords.Translate(word) is "else if")
                    {
                        bag.Add(TemplateSyntaxDiagnostics.UnknownStatement(word, TemplateKeywords.Translate(word)!, place));
                        return null;
                    }

                    if (isAlone && statements == 1 && TemplateKeywords.Translate(word) is "end")
                    {
                        bag.Add(TemplateSyntaxDiagnostics.UnknownStatement(word, "end", place));
                        return null;
                    }

                    prints |= !(word.Length > 0 && !isAlone && tokens[i + 1].Type == TokenType.Equal);
                    break;
            }
        }

        bool isBalanced = IsBalanced(steps);
        if (statements == 0 && !HasComment(code))
        {
            bag.Add(ProgramDiagnostics.EmptyTag(span));
            return null;
        }

        ImmutableArray<TagStep> open = isBalanced ? [] : [.. steps];
        string words = code[2..^2].Trim();
        ImmutableArray<Diagnostic> mistakes = Parse(code, open, span, out ScriptPage? page);
        if (statements == 1 && steps.Count == 0 && !isStatement && ReadWithLabel(code, words, span, mistakes) is { } labelled)
        {
            return labelled;
        }

        if (page is null)
        {
            if (steps.Count == 0 && MayBeLabel(words))
            {
                return new ProgramTag(code, span, TagForm.Label, []) { Words = words, Mistakes = mistakes };
            }

            bag.AddRange(mistakes);
            return open.IsEmpty ? null : Broken(code, span, open[0]);
        }

        if (isStatement || open.Length > 0)
        {
            return new ProgramTag(code, span, TagForm.Statement, open) { Words = words };
        }

        ScriptExpression? expression = statements == 1 ? ExpressionOf(page) : null;
        TagForm form = IsSeveralWords(expression) && MayBeLabel(words) ? TagForm.Label
            : !prints && steps.Count == 0 ? TagForm.Silent
            : PrintsBlocks(expression) ? TagForm.Blocks
            : TagForm.Value;
        return new ProgramTag(code, span, form, []) { Words = words };
    }

    // `Home calls.change`: more is asked of a metric than to be printed.
    private static ProgramTag? ReadWithLabel(string code, string words, SourceSpan span, ImmutableArray<Diagnostic> mistakes)
    {
        int end = TagLabel.EndOf(words);
        if (end == words.Length || !MayBeLabel(words[..end]))
        {
            return null;
        }

        string rest = words[end..];
        Parse($"{{{{ {words[..end].TrimEnd()} }}}}", [], span, out ScriptPage? label);
        if (label is not null && !IsSeveralWords(ExpressionOf(label)))
        {
            return null;
        }

        // What is wrong behind the label is told where it stands.
        Parse($"{{{{ m{rest} }}}}", [], span, out ScriptPage? asked);
        return asked is null ? null : new ProgramTag(code, span, TagForm.Label, []) { Words = words, Rest = rest, Mistakes = mistakes };
    }

    private static ScriptExpression? ExpressionOf(ScriptPage page) => page.Body!.Statements.OfType<ScriptExpressionStatement>().FirstOrDefault()?.Expression;

    // It is told already; neither its `end` nor the name that it makes is another mistake.
    private static ProgramTag Broken(string code, SourceSpan span, TagStep step)
    {
        string words = code[2..^2].Trim();
        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string name = parts is ["for" or "capture" or "func", var made, ..] ? string.Concat(made.TakeWhile(IsNameLetter)) : "";
        return new ProgramTag(name.Length > 0 && !char.IsAsciiDigit(name[0]) ? $"{{{{ for {name} in [] }}}}" : "{{ if true }}", span, TagForm.Statement, [step])
        {
            Words = words,
            IsVerbatim = false,
        };
    }

    private static bool IsNameLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';

    private static ImmutableArray<Diagnostic> Parse(string code, ImmutableArray<TagStep> steps, SourceSpan span, out ScriptPage? page)
    {
        // A statement alone is half of something: what it lacks is put around it.
        int depth = 0;
        int missing = 0;
        bool needsLoop = false;
        foreach (TagStep step in steps)
        {
            depth += step switch { TagStep.End => -1, TagStep.Else => 0, _ => 1 };
            missing = Math.Max(missing, step == TagStep.Else ? 1 - depth : -depth);
            needsLoop |= step == TagStep.Else;
        }

        string before = string.Concat(Enumerable.Repeat("{{if true}}", missing));
        string text = before + code + string.Concat(Enumerable.Repeat("{{end}}", missing + depth));
        ScribanTemplate parsed = ScribanTemplate.Parse(text, "", Options);
        page = parsed.HasErrors ? null : parsed.Page;
        return !parsed.HasErrors
            ? []
            : [.. SyntaxMistakes.Of(text, [.. parsed.Messages.Where(message => message.Type == ParserMessageType.Error)], Locate)];

        SourceSpan Locate(int start, int end)
        {
            int from = span.Start + Math.Clamp(start - before.Length, 0, span.Length);
            return span with { Start = from, End = Math.Max(from, span.Start + Math.Clamp(end - before.Length, 0, span.Length)) };
        }
    }

    private static bool Ends(TokenType type) =>
        type is TokenType.CodeEnter or TokenType.CodeExit or TokenType.NewLine or TokenType.SemiColon or TokenType.Eof;

    private static bool IsBalanced(List<TagStep> steps)
    {
        int depth = 0;
        foreach (TagStep step in steps)
        {
            depth += step switch { TagStep.End => -1, TagStep.Else => 0, _ => 1 };
            if (depth < 0 || (depth == 0 && step == TagStep.Else))
            {
                return false;
            }
        }

        return depth == 0;
    }

    private static bool HasComment(string code) => code.Contains('#', StringComparison.Ordinal);

    // `Home calls`: Scriban reads a call of the function Home.
    private static bool IsSeveralWords(ScriptExpression? expression) =>
        expression is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: var name } } call
        && FunctionCatalogue.Find(name) is null
        && NearestName.Find(name, FunctionCatalogue.Names) is null
        && !TemplateNames.Globals.ContainsKey(name)
        && call.Arguments.All(IsWord);

    // `calls.visitors`, with a member that no metric has: not the member of something that every template knows.
    private static bool IsWord(ScriptExpression argument) => argument switch
    {
        ScriptVariableGlobal or ScriptLiteral { Value: int or long } or ScriptNestedExpression => true,
        ScriptMemberExpression { Target: ScriptVariableGlobal { Name: var name } } => !TemplateNames.Globals.ContainsKey(name),
        _ => false,
    };

    private static bool MayBeLabel(string words) =>
        words.Length is > 0 and <= 100 && char.IsLetter(words[0]) && words.AsSpan().IndexOfAny(NotInLabels) < 0;

    private static bool PrintsBlocks(ScriptExpression? expression) => expression switch
    {
        ScriptFunctionCall { Target: ScriptVariableGlobal { Name: var name } } => BlockFunctions.Contains(name),
        ScriptPipeCall { To: ScriptVariableGlobal { Name: var name } } => BlockFunctions.Contains(name),
        ScriptPipeCall { To: ScriptFunctionCall call } => PrintsBlocks(call),
        ScriptNestedExpression nested => PrintsBlocks(nested.Expression),
        _ => false,
    };
}
