using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Documents;

/// <summary>
/// Sets every line of a document as its language requires, such as curled quotation marks in English. Code and addresses stay as they are, and so does
/// every place: the rules put one character for another.
/// </summary>
internal sealed class Typesetting(LanguageRules language)
{
    // The line that is being set, and what each of its characters is.
    private readonly List<char> _line = [];
    private readonly List<LineKind> _kinds = [];
    private int _at;

    public static Document Of(Document document)
    {
        LanguageRules language = document.Properties.Language;
        if (!language.Typesets)
        {
            return document;
        }

        Typesetting typesetting = new(language);
        DocumentProperties properties = document.Properties;
        return document with
        {
            Properties = properties with
            {
                Title = typesetting.Words(properties.Title),
                Organization = typesetting.Words(properties.Organization),
                Subject = typesetting.Words(properties.Subject),
            },
            Blocks = typesetting.Blocks(document.Blocks),
        };
    }

    private ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks) => [.. blocks.Select(Set)];

    private Block Set(Block block) => block switch
    {
        Heading heading => heading with { Inlines = Line(heading.Inlines, opensSentence: true) },
        Paragraph paragraph => SetParagraph(paragraph),
        RunInParagraph runIn => runIn with { Heading = Line(runIn.Heading, opensSentence: true), Body = Line(runIn.Body, opensSentence: true) },
        Table table => table with
        {
            Rows = [.. table.Rows.Select(row => row with
            {
                Cells = [.. row.Cells.Select(cell => cell with { Inlines = Line(cell.Inlines, opensSentence: false) })],
            })],
        },
        DefinitionList list => list with
        {
            Items = [.. list.Items.Select(item => new Definition([.. item.Terms.Select(SetParagraph)], Blocks(item.Blocks)))],
        },
        Container container => container with { Attributes = Attributes(container.Attributes), Blocks = Blocks(container.Blocks) },
        _ => block.MapChildren(Set, inline => inline),
    };

    private Paragraph SetParagraph(Paragraph paragraph) => paragraph with { Inlines = Line(paragraph.Inlines, opensSentence: true) };

    // The title of a chart.
    private ImmutableSortedDictionary<string, string> Attributes(ImmutableSortedDictionary<string, string> attributes) =>
        attributes.TryGetValue("title", out string? title) && language.MayTypeset(title) ? attributes.SetItem("title", Words(title)) : attributes;

    private string Words(string words)
    {
        if (!language.MayTypeset(words))
        {
            return words;
        }

        char[] line = words.ToCharArray();
        language.Typeset(line, new LineKind[line.Length], opensSentence: true);
        return new string(line);
    }

    private ImmutableArray<Inline> Line(ImmutableArray<Inline> inlines, bool opensSentence)
    {
        if (!MayChange(inlines))
        {
            return inlines;
        }

        _line.Clear();
        _kinds.Clear();
        Collect(inlines);
        language.Typeset(CollectionsMarshal.AsSpan(_line), CollectionsMarshal.AsSpan(_kinds), opensSentence);
        _at = 0;
        ImmutableArray<Inline> set = Spread(inlines);

        // Footnotes have lines of their own.
        return set.Map(inline => inline is Footnote note ? note with { Paragraphs = [.. note.Paragraphs.Select(SetParagraph)] } : inline);
    }

    private bool MayChange(ImmutableArray<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            bool may = inline switch
            {
                Text { Run.Origin: PrintedValue } => true,
                Text { Run.Origin: Phrase { IsCode: true } } => false,
                Text text => language.MayTypeset(text.Value),
                Image image => language.MayTypeset(image.Alternative),
                Footnote => true,
                _ => MayChange(inline.Children),
            };
            if (may)
            {
                return true;
            }
        }

        return false;
    }

    private void Collect(ImmutableArray<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    Add(text.Value, text.Run.Origin switch
                    {
                        PrintedValue => LineKind.Value,
                        Phrase { IsCode: true } => LineKind.Verbatim,
                        _ => LineKind.Words,
                    });
                    break;
                case Link link when IsAddress(link):
                    Add(InlineText.Of(link.Inlines), LineKind.Verbatim);
                    break;
                case Code code:
                    Add(code.Value, LineKind.Verbatim);
                    break;
                case Formula formula:
                    Add(formula.Words, LineKind.Verbatim);
                    break;
                case SequenceNumber number:
                    Add(number.Words, LineKind.Verbatim);
                    break;
                case CrossReference reference:
                    Add(reference.Label, LineKind.Verbatim);
                    break;
                case LineBreak:
                    Add("\n", LineKind.Verbatim);
                    break;
                default:
                    Collect(inline.Children);
                    break;
            }
        }
    }

    private void Add(string words, LineKind kind)
    {
        foreach (char c in words)
        {
            _line.Add(c);
            _kinds.Add(kind);
        }
    }

    // Puts the characters of the line back where they came from.
    private ImmutableArray<Inline> Spread(ImmutableArray<Inline> inlines)
    {
        ImmutableArray<Inline>.Builder set = ImmutableArray.CreateBuilder<Inline>(inlines.Length);
        foreach (Inline inline in inlines)
        {
            set.Add(inline switch
            {
                Text text => Take(text),
                Link link when IsAddress(link) => Skip(link, InlineText.Of(link.Inlines).Length),
                Code code => Skip(code, code.Value.Length),
                Formula formula => Skip(formula, formula.Words.Length),
                SequenceNumber number => Skip(number, number.Words.Length),
                CrossReference reference => Skip(reference, reference.Label.Length),
                LineBreak lineBreak => Skip(lineBreak, 1),
                Image image => image with { Alternative = Words(image.Alternative) },
                Footnote note => note,
                _ => inline.WithChildren(Spread(inline.Children)),
            });
        }

        return set.DrainToImmutable();
    }

    private Text Take(Text text)
    {
        ReadOnlySpan<char> now = CollectionsMarshal.AsSpan(_line).Slice(_at, text.Value.Length);
        _at += text.Value.Length;
        return now.SequenceEqual(text.Value) ? text : new Text(text.Run with { Text = now.ToString() });
    }

    private Inline Skip(Inline inline, int length)
    {
        _at += length;
        return inline;
    }

    private static bool IsAddress(Link link) =>
        InlineText.Of(link.Inlines) is { Length: > 0 } words && link.Target.EndsWith(words.TrimEnd('/'), StringComparison.Ordinal);
}
