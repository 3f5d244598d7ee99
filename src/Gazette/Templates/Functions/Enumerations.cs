using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>Items enumerated in running text: 一是…；二是…。</summary>
internal static class Enumerations
{
    /// <summary>What is told of an item; its table and its picture cannot be part of a sentence.</summary>
    public static ImmutableArray<string> PartsOfItem { get; } = ["heading", "text", "points"];

    // A blank line within a text parts its paragraphs.
    private const string ParagraphEnd = "\n\n";

    /// <summary><c>enumerate LIST [FORM] [JOIN] [LINES]</c>: the items of a list as one text, or each as a paragraph.</summary>
    public static LocatedText Write(FunctionCall call)
    {
        ImmutableArray<LocatedText> items = [.. call.List(0).Select(item => TextOfItem(item, call))];
        bool onLines = call[3] switch
        {
            null => false,
            bool said => said,
            _ => throw call.Wrong(3, ArgumentWords.TrueOrFalse),
        };
        return Tell(items, ReadForm(call), call.Word(2), onLines, call);
    }

    /// <summary><c>list LIST</c>: names joined as the language requires.</summary>
    public static LocatedText Join(FunctionCall call)
    {
        ImmutableArray<LocatedText> items = [.. call.List(0).Select(item => TextOfItem(item, call))];
        List<LocatedText> parts = [];
        for (int i = 0; i < items.Length; i++)
        {
            string mark = i == 0 ? "" : call.Language.Between(items[i - 1].Text, items[i].Text, i == items.Length - 1);
            parts.Add(LocatedText.OfTemplate(mark, call.Place));
            parts.Add(items[i]);
        }

        return LocatedText.Join(CollectionsMarshal.AsSpan(parts));
    }

    // Paragraphs end in full stops unless the report joins them otherwise.
    private static LocatedText Tell(ImmutableArray<LocatedText> items, EnumerationForm form, string? join, bool onLines, FunctionCall call)
    {
        LanguageRules language = call.Language;
        string? mark = join ?? (onLines ? language.Marks.FullStop : null);
        ImmutableArray<EnumeratedPiece> pieces = EnumerationWording.Arrange([.. items.Select(item => item.Text)], form, mark, language);
        List<LocatedText> parts = [];
        for (int i = 0; i < items.Length; i++)
        {
            parts.Add(LocatedText.OfTemplate(pieces[i].Prefix, call.Place));
            parts.Add(items[i].Take(pieces[i].TrimmedLength));
            parts.Add(LocatedText.OfTemplate(onLines ? pieces[i].Suffix.TrimEnd() : pieces[i].Suffix, call.Place));
            parts.Add(LocatedText.OfTemplate(onLines && i < items.Length - 1 ? ParagraphEnd : "", call.Place));
        }

        return LocatedText.Join(CollectionsMarshal.AsSpan(parts));
    }

    private static EnumerationForm ReadForm(FunctionCall call) => call.Word(1) switch
    {
        null or "none" => EnumerationForm.None,
        "一是" => EnumerationForm.YiShi,
        "一要" => EnumerationForm.YiYao,
        "1." => EnumerationForm.Digits,
        _ => throw call.Wrong(1, ArgumentWords.EnumerationForm),
    };

    // The heading, text and points of an item follow each other in this order. Its points are not numbered, because they would look like the items
    // around them.
    private static LocatedText TextOfItem(object? item, FunctionCall call)
    {
        if (item is not TemplateRecord { Shape: "item" } record)
        {
            return RenderContext.TextOf(item, call.Place)
                ?? throw new TemplateFault(TemplateDiagnostics.NothingToEnumerate(call.Name, call.Place));
        }

        LocatedText whole = LocatedText.Empty;
        if (record.Get("heading") is LocatedText heading)
        {
            whole = Sentences.End(heading, call.Language, call.Place).Add(LocatedText.OfTemplate(call.Language.Marks.Blank, call.Place));
        }

        whole = record.Get("text") is LocatedText text ? whole.Add(text) : whole;
        if (record.Get("points") is not System.Collections.IList { Count: > 0 } points)
        {
            return whole;
        }

        ImmutableArray<LocatedText> told = [.. points.Cast<LocatedText>()];
        string blank = whole.IsEmpty ? "" : call.Language.Marks.Blank;
        return Sentences.End(whole, call.Language, call.Place)
            .Add(LocatedText.OfTemplate(blank, call.Place))
            .Add(Tell(told, EnumerationForm.None, null, onLines: false, call));
    }
}
