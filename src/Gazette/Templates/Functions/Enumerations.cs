using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>Items told in running text: 一是…；二是…。</summary>
internal static class Enumerations
{
    /// <summary><c>enumerate LIST [FORM] [JOIN]</c>: the items of a list as one text.</summary>
    public static ComposedText Write(FunctionCall call)
    {
        ImmutableArray<ComposedText> items = [.. call.List(0).Select(item => TextOfItem(item, call))];
        return Tell(items, ReadForm(call), call.Word(2), call);
    }

    /// <summary><c>list LIST</c>: names joined as the language joins them.</summary>
    public static ComposedText Join(FunctionCall call)
    {
        ImmutableArray<ComposedText> items = [.. call.List(0).Select(item => TextOfItem(item, call))];
        ComposedText whole = ComposedText.Empty;
        for (int i = 0; i < items.Length; i++)
        {
            string mark = i == 0 ? "" : call.Language.Between(items[i - 1].Text, items[i].Text, i == items.Length - 1);
            whole = whole.Add(ComposedText.Literal(mark, call.Place)).Add(items[i]);
        }

        return new ComposedText(whole.Pieces.RemoveAll(piece => piece.Run.Text.Length == 0));
    }

    private static ComposedText Tell(ImmutableArray<ComposedText> items, EnumerationForm form, string? join, FunctionCall call)
    {
        ImmutableArray<EnumeratedPiece> pieces = EnumerationWording.Arrange([.. items.Select(item => item.Text)], form, join, call.Language);
        ComposedText whole = ComposedText.Empty;
        for (int i = 0; i < items.Length; i++)
        {
            whole = whole
                .Add(ComposedText.Literal(pieces[i].Prefix, call.Place))
                .Add(items[i].Take(pieces[i].TrimmedLength))
                .Add(ComposedText.Literal(pieces[i].Suffix, call.Place));
        }

        return new ComposedText(whole.Pieces.RemoveAll(piece => piece.Run.Text.Length == 0));
    }

    private static EnumerationForm ReadForm(FunctionCall call) => call.Word(1) switch
    {
        null or "none" => EnumerationForm.None,
        "一是" => EnumerationForm.YiShi,
        "一要" => EnumerationForm.YiYao,
        "1." => EnumerationForm.Digits,
        _ => throw call.Wrong(1, ArgumentWords.EnumerationForm),
    };

    // An item that has a heading, a text and points is told in that order. Its points are not counted: they would look like the
    // items around them.
    private static ComposedText TextOfItem(object? item, FunctionCall call)
    {
        if (item is not TemplateRecord { Shape: "item" } record)
        {
            return RenderContext.TextOf(item, call.Place)
                ?? throw new TemplateFault(TemplateDiagnostics.NothingToEnumerate(call.Place));
        }

        ComposedText whole = ComposedText.Empty;
        if (record.Get("heading") is ComposedText heading)
        {
            whole = Sentences.End(heading, call.Language, call.Place).Add(ComposedText.Literal(call.Language.Marks.Blank, call.Place));
        }

        whole = record.Get("text") is ComposedText text ? whole.Add(text) : whole;
        if (record.Get("points") is not System.Collections.IList { Count: > 0 } points)
        {
            return whole;
        }

        ImmutableArray<ComposedText> told = [.. points.Cast<ComposedText>()];
        string blank = whole.IsEmpty ? "" : call.Language.Marks.Blank;
        return Sentences.End(whole, call.Language, call.Place).Add(ComposedText.Literal(blank, call.Place)).Add(Tell(told, EnumerationForm.None, null, call));
    }
}
