using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Scriban;
using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>A text of the report with its values filled in: literal words and printed values, each with its place.</summary>
internal sealed record ComposedText(ImmutableArray<TextPiece> Pieces) : IScriptCustomBinaryOperation
{
    public static ComposedText Empty { get; } = new([]);

    public string Text => Pieces.Length == 1 ? Pieces[0].Run.Text : string.Concat(Pieces.Select(piece => piece.Run.Text));

    public bool IsEmpty
    {
        get
        {
            foreach (TextPiece piece in Pieces)
            {
                if (piece.Run.Text.Length > 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    public static ComposedText Literal(string text, SourceSpan span) => new([new TextPiece(new SourceRun(text, span), true)]);

    public static ComposedText Value(string text, SourceSpan span) => new([new TextPiece(new SourceRun(text, span), false)]);

    public Slot ToSlot()
    {
        SourceRun[] runs = new SourceRun[Pieces.Length];
        for (int i = 0; i < runs.Length; i++)
        {
            runs[i] = Pieces[i].Run;
        }

        return new Slot(ImmutableCollectionsMarshal.AsImmutableArray(runs));
    }

    /// <summary>The first <paramref name="length"/> characters.</summary>
    public ComposedText Take(int length)
    {
        ImmutableArray<TextPiece>.Builder kept = ImmutableArray.CreateBuilder<TextPiece>(Pieces.Length);
        foreach (TextPiece piece in Pieces)
        {
            if (length <= 0)
            {
                break;
            }

            string text = piece.Run.Text;
            kept.Add(text.Length <= length ? piece : piece with { Run = piece.Run with { Text = text[..length] } });
            length -= text.Length;
        }

        return new ComposedText(kept.ToImmutable());
    }

    public ComposedText Add(ComposedText other) => new([.. Pieces, .. other.Pieces]);

    /// <summary>Texts can be joined with <c>+</c> and compared; a text of the template joins as words without a place in the report.</summary>
    public bool TryEvaluate(
        TemplateContext context,
        Scriban.Parsing.SourceSpan span,
        ScriptBinaryOperator op,
        Scriban.Parsing.SourceSpan leftSpan,
        object? leftValue,
        Scriban.Parsing.SourceSpan rightSpan,
        object? rightValue,
        out object? result)
    {
        result = null;
        if (context is not RenderContext render || render.TextOf(leftValue, leftSpan) is not { } left || render.TextOf(rightValue, rightSpan) is not { } right)
        {
            return false;
        }

        switch (op)
        {
            case ScriptBinaryOperator.Add:
                result = left.Add(right);
                return true;
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual:
                result = (left.Text == right.Text) == (op == ScriptBinaryOperator.CompareEqual);
                return true;
            default:
                return false;
        }
    }

    public override string ToString() => Text;
}
