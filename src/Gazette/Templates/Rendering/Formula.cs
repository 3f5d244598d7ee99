using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Values;
using Gazette.Wording;
using Scriban.Parsing;
using Scriban.Syntax;
using ScribanTemplate = Scriban.Template;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Templates.Rendering;

/// <summary>A calculation in a report's own text: <c>{{ a / b | percent }}</c>, with metrics referred to by their names alone.</summary>
internal sealed class Formula(Phrase phrase, int start, int end, LanguageRules language, TextScope scope, RenderContexts contexts)
{
    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = 50 };

    /// <summary>False if there is an error, which is then in the bag.</summary>
    /// <param name="quantity">What the result counts as in a table; null if it is words.</param>
    public bool Evaluate(ComposedText output, DiagnosticBag bag, out Quantity? quantity)
    {
        quantity = null;
        ScribanTemplate template = ScribanTemplate.Parse(TagMarks.Normalize(phrase.Text[start..end]), "formula", Options);
        if (template.HasErrors)
        {
            LogMessage[] errors = [.. template.Messages.Where(message => message.Type == ParserMessageType.Error)];
            bag.Add(SyntaxMistakes.Of(phrase.Text[start..end], errors, (from, to) => phrase.SpanOf(start + from, start + to)).First());
            return false;
        }

        // Besides the calculation, Scriban also represents the braces as statements.
        ScriptStatement[] statements = [.. template.Page!.Body!.Statements.Where(
            s => s is not (ScriptEscapeStatement or ScriptNopStatement or ScriptRawStatement { Text.Length: 0 }))];
        if (statements is not [ScriptExpressionStatement { Expression: not ScriptAssignExpression } statement])
        {
            bag.Add(TemplateDiagnostics.NotAnExpression(phrase.SpanOf(start, end)));
            return false;
        }

        DiagnosticBag mistakes = new();
        new NameChecker(scope.Shapes, Locate, _ => null, mistakes).Check(template.Page);
        bag.AddRange(mistakes.ToSorted());
        return !mistakes.HasErrors && Calculate(statement, output, bag, out quantity);
    }

    private bool Calculate(ScriptExpressionStatement statement, ComposedText output, DiagnosticBag bag, out Quantity? quantity)
    {
        object? result = null;
        using CancellationTokenSource time = new(contexts.Limits.Time);
        RenderContext context = contexts.Begin(scope, language, Locate, time.Token);
        context.PushOutput(output);
        bool isDone = FaultBarrier.Run(
            () =>
            {
                result = context.Evaluate(statement);
                context.Write(statement.Span, result);
                contexts.End(context);
                return output;
            },
            Locate,
            phrase.SpanOf(start, end),
            bag) is not null;
        quantity = result is QuantityObject calculated ? calculated.Printed : Arithmetic.ReadQuantity(result);
        return isDone;
    }

    private SourceSpan Locate(Scriban.Parsing.SourceSpan span) =>
        phrase.SpanOf(start + Math.Max(span.Start.Offset, 0), Math.Min(start + span.End.Offset + 1, end));
}
