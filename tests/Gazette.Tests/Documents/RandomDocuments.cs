using System.Collections.Immutable;
using CsCheck;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Tests.Writers;

namespace Gazette.Tests.Documents;

/// <summary>Random trees in the parser's normal form, full of characters that are markup in Markdown.</summary>
internal static class RandomDocuments
{
    private static readonly string[] Words =
    [
        "甲", "乙", "村", "，", "。", "：", "（", "）", "“", "”", "、", "—", "　", "𠀀", "👍", "é", "x", "ab", "1", "2026", " ", "  ", "\t", "*", "**", "_", "__", "`",
        "``", "[", "]", "](", "]:",
        "(", ")", "<", ">", "<b>", "&", "&amp;", "&#", ";", "#", "##", "-", "---", "+", "=", "===", "1.", "2)", ".", "!", "|", "\\", "~~~", ":::", ":", "{",
        "}", "{.run-in}", "/", "\"", "'", "%", "~", "~~", "==", "$x", "x$",
        "- ", "1. ", "# ", "> ", "http://a.b", ":   ", "~   ", "[ ] ", "[x]", "$", "^", "[^1]", "@",
    ];

    private static readonly Gen<string> Line = Gen.OneOf(Words).Array[1, 6].Select(string.Concat);

    // Code must not contain tabs, which Markdig expands in lists; what makes a link at the start of a paragraph look like a definition; and pipes
    // after a backslash, which a table cannot contain.
    private static readonly Gen<string> CodeLine = Line.Select(line =>
        line.Replace('\t', ' ').Replace(']', ')').Replace('|', '/'));

    private static readonly Gen<string> Target = Gen.OneOf(
        "https://example.org/a_b(c)*d*?x=1&copy;=2", "#place", "mailto:a@example.org", "http://example.org/甲");

    private static readonly Gen<string> LinkTitle = Gen.OneOf(
        "", "", "The rooms", "一“个”\"标题\" \\ \\\" | &copy; & &amp; <b> *x* (y)");

    // As the parser leaves it: words separated by single blanks.
    private static readonly Gen<Inline> Picture = Gen.Select(
        Gen.OneOf(SamplePictures.Square, SamplePictures.Night, SamplePictures.Map),
        Line.Select(line => string.Join(' ', line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Trim().Length > 0),
        (picture, words) => (Inline)new Image(picture, words, null, default));

    public static Gen<Document> Documents { get; } = Blocks(3, isInList: false).Select(blocks => Trees.Report([.. blocks]));

    private static Gen<ImmutableArray<Block>> Blocks(int depth, bool isInList) =>
        OneBlock(depth, isInList).Array[1, 3].Select(blocks => blocks.ToImmutableArray());

    private static Gen<Block> OneBlock(int depth, bool isInList)
    {
        Gen<Block> paragraph = Inlines(2).Select(inlines => new Paragraph(inlines, default))
            .Select(block => isInList ? block : RunInHeading.Recognize(block));
        Gen<Block> heading = Gen.Select(Gen.Int[1, 5], Inlines(2), (level, inlines) => (Block)new Heading(level, inlines, default));
        Gen<Block> code = Gen.Select(
            CodeLine.Array[0, 3], Gen.OneOf("", "yaml", "a`b &amp; \\*"), (lines, info) => (Block)new CodeBlock(string.Join('\n', lines), info, default));
        Gen<Block> rule = Gen.Const((Block)new Rule(default));
        (int, IGen<Block>)[] leaves = [(6, paragraph), (2, heading), (1, code), (1, rule), (2, Tables()), (isInList ? 0 : 2, RunIns())];
        if (depth == 0)
        {
            return Gen.Frequency(leaves);
        }

        Gen<Block> bullets = Items(depth - 1).Select(items => (Block)new BulletList(items, default));
        Gen<Block> numbers = Gen.Select(
            Gen.OneOf(1, 1, 0, 3, 99), Styles(), Items(depth - 1), (start, style, items) => (Block)new OrderedList(StartOf(start, style), items, default)
            {
                Style = style,
            });
        Gen<Block> quote = Blocks(depth - 1, isInList: false).Select(blocks => (Block)new Quote(blocks, default));
        Gen<Block> definitions = Definitions().Array[1, 2].Select(items => (Block)new DefinitionList([.. items], default));
        return Gen.Frequency([.. leaves, (2, bullets), (2, numbers), (1, quote), (isInList ? 0 : 1, definitions)]);
    }

    private static Gen<ListStyle> Styles() => Gen.Frequency(
        (3, Gen.Const(default(ListStyle))),
        (1, Gen.OneOf(
            new ListStyle(NumberForm.LowerLetter, NumberMarks.Bracket), new ListStyle(NumberForm.UpperLetter, NumberMarks.Dot),
            new ListStyle(NumberForm.LowerRoman, NumberMarks.Dot),
            new ListStyle(NumberForm.UpperRoman, NumberMarks.Brackets), new ListStyle(NumberForm.Digits, NumberMarks.Brackets))));

    // A first item is read as Pandoc reads it: i and I are Roman, other single letters are letters, and (C) is the sign of copyright.
    private static int StartOf(int start, ListStyle style) => style.Form switch
    {
        NumberForm.OfDocument or NumberForm.Digits => start,
        NumberForm.LowerLetter or NumberForm.UpperLetter => start is 0 or 99 ? 2 : start,
        _ => start is 0 or 99 ? 4 : start,
    };

    private static Gen<ImmutableArray<ListItem>> Items(int depth) =>
        Gen.Select(
            Blocks(depth, isInList: true),
            Gen.OneOf<bool?>(null, null, false, true),
            (blocks, done) => new ListItem(blocks, default, blocks[0] is Paragraph ? done : null)).Array[1, 3].Select(items => items.ToImmutableArray());

    // Neither inside lists nor containing lists, because Markdig does not report their indentation.
    private static Gen<Definition> Definitions()
    {
        Gen<Paragraph> line = Inlines(1).Where(inlines => !inlines.Any(inline => inline is LineBreak)).Select(inlines => new Paragraph(inlines, default));
        return Gen.Select(
            line.Array[1, 2],
            Inlines(2),
            Blocks(0, isInList: true),
            (terms, opening, rest) => new Definition([.. terms], [new Paragraph(opening, default), .. rest]));
    }

    private static Gen<Block> RunIns() =>
        Gen.Select(Gen.OneOf((2, "一、"), (3, "（一）"), (4, "1."), (5, "（1）")), Inlines(1), Gen.OneOf("。", ""), Inlines(2), (label, heading, stop, body) =>
        {
            ImmutableArray<Inline> opening = [new Text(label.Item2 + "甲", default), .. heading, new Text("乙" + stop, default)];
            return (Block)new RunInParagraph(
                label.Item1, InlineNormalForm.Of(opening, inStrong: true), InlineNormalForm.Of([new Text("全年", default), .. body]), default);
        });

    private static Gen<Block> Tables()
    {
        Gen<TableCell> cell = Gen.Frequency((1, Gen.Const(ImmutableArray<Inline>.Empty)), (4, Inlines(1))).Select(inlines => new TableCell(inlines, default));
        return from columns in Gen.OneOf(ColumnAlignment.Default, ColumnAlignment.Left, ColumnAlignment.Center, ColumnAlignment.Right).Array[1, 3]
               from rows in cell.Array[columns.Length].Array[1, 3]
               select (Block)new Table([.. columns], [.. rows.Select((cells, index) => new TableRow([.. cells], index == 0, default))], default);
    }

    private static Gen<ImmutableArray<Inline>> Inlines(int depth, bool mayHoldNotes = true) => OneInline(depth, mayHoldNotes).Array[1, 5]
        .Select(inlines => InlineNormalForm.Trim(InlineNormalForm.Of([.. inlines])))
        .Select(inlines => inlines.Length > 0 ? inlines : [new Text("甲", default)]);

    private static Gen<Inline> OneInline(int depth, bool mayHoldNotes = true)
    {
        Gen<Inline> text = Line.Select(value => (Inline)new Text(value, default));
        Gen<Inline> code = CodeLine.Select(value => (Inline)new Code(value, default));
        Gen<Inline> lineBreak = Gen.Const((Inline)new LineBreak(default));
        if (depth == 0)
        {
            return Gen.Frequency((8, text), (1, code));
        }

        Gen<ImmutableArray<Inline>> children = OneInline(depth - 1, mayHoldNotes).Array[1, 3].Select(inlines => inlines.ToImmutableArray());

        // A footnote contains neither footnotes nor pictures, and a link contains no footnotes.
        Gen<Inline> note = Inlines(depth - 1, mayHoldNotes: false).Array[1, 2]
            .Select(paragraphs => (Inline)new Footnote([.. paragraphs.Select(inlines => new Paragraph(inlines, default))], default));
        Gen<ImmutableArray<Inline>> linked = OneInline(depth - 1, mayHoldNotes: false).Array[1, 3].Select(inlines => inlines.ToImmutableArray());
        return Gen.Frequency(
            (8, text),
            (1, code),
            (mayHoldNotes ? 1 : 0, Picture),
            (mayHoldNotes ? 1 : 0, note),
            (1, lineBreak),
            (3, children.Select(inlines => (Inline)new Strong(inlines, default))),
            (3, children.Select(inlines => (Inline)new Emphasis(inlines, default))),
            (2, Gen.Select(Gen.Enum<InlineMark>(), children, (mark, inlines) => (Inline)new Marked(mark, inlines, default))),
            (1, Gen.Select(Target, linked, LinkTitle, (target, inlines, title) => (Inline)new Link(target, inlines, default) { Title = title })));
    }
}
