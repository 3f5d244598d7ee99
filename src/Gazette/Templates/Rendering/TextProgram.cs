using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Templates.Values;
using Gazette.Wording;
using Scriban.Parsing;
using ScribanTemplate = Scriban.Template;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Templates.Rendering;

/// <summary>A text of the report with statements in it: <c>{{ if fields.visitors }}接待来访{{ fields.visitors }}人。{{ end }}</c>.</summary>
/// <param name="source">The phrase's text with the braces of templates.</param>
internal sealed class TextProgram(Phrase phrase, string source, LanguageRules language, TextScope scope, RenderContexts contexts)
{
    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = 50 };

    /// <summary>Whether a tag begins with the word of a statement, so that the text must be read as a whole.</summary>
    public static bool IsStatement(ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> words = tag.TrimStart();
        int length = 0;
        while (length < words.Length && char.IsAsciiLetter(words[length]))
        {
            length++;
        }

        return length > 0 && TemplateKeywords.IsStatement(words[..length]);
    }

    public void Run(ComposedText output, DiagnosticBag bag)
    {
        ScribanTemplate template = ScribanTemplate.Parse(source, "text", Options);
        if (template.HasErrors)
        {
            LogMessage[] errors = [.. template.Messages.Where(message => message.Type == ParserMessageType.Error)];
            bag.AddRange(SyntaxMistakes.Of(source, errors, phrase.SpanOf));
            return;
        }

        DiagnosticBag mistakes = new();
        new NameChecker(scope.Shapes, Locate, _ => null, mistakes).Check(template.Page!);
        bag.AddRange(mistakes.ToSorted());
        if (!mistakes.HasErrors)
        {
            Evaluate(template, output, bag);
        }
    }

    private void Evaluate(ScribanTemplate template, ComposedText output, DiagnosticBag bag)
    {
        using CancellationTokenSource time = new(contexts.Limits.Time);
        RenderContext context = contexts.Begin(scope, language, Locate, time.Token);
        context.PushOutput(output);
        FaultBarrier.Run(
            () =>
            {
                context.Evaluate(template.Page!);
                contexts.End(context);
                return output;
            },
            Locate,
            phrase.Span,
            bag);
    }

    private SourceSpan Locate(Scriban.Parsing.SourceSpan span) =>
        phrase.SpanOf(Math.Clamp(span.Start.Offset, 0, source.Length), Math.Clamp(span.End.Offset + 1, 0, source.Length));
}
