using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Linting.Prefilters;
using Gazette.Sources;

namespace Gazette.Linting.Texts;

/// <summary>Traverses a document's tree in reading order and makes the texts that rules check.</summary>
internal sealed class LintTextReader
{
    private readonly ILookup<object?, Comment>? _comments;
    private readonly ImmutableArray<LintText>.Builder _texts = ImmutableArray.CreateBuilder<LintText>(TextsOfOne);
    private readonly List<LintMute> _mutes = [];
    // For each level, whether one of the current headings above it is about plans.
    private readonly bool[] _plans = new bool[BlockLevels + 1];
    private readonly List<LintPiece> _pieces = [];
    private readonly List<TextStretch> _hidden = [];
    private bool _isPlan;
    private int _attachment;
    private int _group;

    private const int BlockLevels = 5;

    // What stands for a picture in a text.
    private const string ObjectReplacement = "\uFFFC";

    // As many as an ordinary report has, so that their list need not grow.
    private const int TextsOfOne = 96;

    private LintTextReader(Document document) =>
        _comments = document.Comments.IsEmpty ? null : document.Comments.ToLookup(comment => (object?)comment.Next, ReferenceEqualityComparer.Instance);

    /// <summary>The texts, and which of them comments turn rules off for.</summary>
    public static (ImmutableArray<LintText> Texts, ImmutableArray<LintMute> Mutes) Read(Document document)
    {
        LintTextReader reader = new(document);
        reader.ReadBlocks(document.Blocks, LintTextKind.Body);
        return (reader._texts.DrainToImmutable(), [.. reader._mutes]);
    }

    private void ReadBlocks(ImmutableArray<Block> blocks, LintTextKind kind)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            ReadComments(blocks[i]);
            Read(blocks[i], kind, blocks, i);
        }
    }

    private void ReadComments(Block block)
    {
        if (_comments is null)
        {
            return;
        }

        foreach (Comment comment in _comments[block])
        {
            if (LintMute.Read(comment, _texts.Count) is { } mute)
            {
                _mutes.Add(mute);
            }
        }
    }

    private void Read(Block block, LintTextKind kind, ImmutableArray<Block> siblings, int index)
    {
        switch (block)
        {
            case Heading heading:
                ReadHeading(heading, siblings, index);
                break;
            case Paragraph paragraph:
                Add(paragraph.Inlines, PlaceOf(kind));
                break;
            case RunInParagraph runIn:
                int length = InlineText.Of(runIn.Heading).Length;
                Add([.. runIn.Heading, .. runIn.Body], PlaceOf(LintTextKind.RunIn, level: runIn.Level, headingLength: length, hasContent: true));
                break;
            case BulletList list:
                ReadItems(list.Items);
                break;
            case OrderedList list:
                ReadItems(list.Items);
                break;
            case DefinitionList list:
                foreach (Definition definition in list.Items)
                {
                    foreach (Paragraph term in definition.Terms)
                    {
                        Add(term.Inlines, PlaceOf(LintTextKind.Furniture));
                    }

                    ReadBlocks(definition.Blocks, kind);
                }

                break;
            case Table table:
                ReadTable(table);
                break;
            case Quote quote:
                ReadBlocks(quote.Blocks, LintTextKind.Quote);
                break;
            case Container container:
                ReadContainer(container, kind);
                break;
            case Rule or CodeBlock:
                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }
    }

    private void ReadHeading(Heading heading, ImmutableArray<Block> siblings, int index)
    {
        int level = Math.Min(heading.Level, BlockLevels);
        LintTextKind kind = level > 1 ? LintTextKind.Heading : _attachment > 0 ? LintTextKind.AttachmentTitle : LintTextKind.Title;
        EnterChapter(level, _plans[level - 1]);
        Add(heading.Inlines, PlaceOf(kind, level: level, hasContent: HasContent(siblings, index, level)));
        if (level > 1)
        {
            EnterChapter(level, _isPlan || LintTextPlace.IsOfPlan(InlineText.Of(heading.Inlines)));
        }
    }

    private void ReadItems(ImmutableArray<ListItem> items)
    {
        int group = ++_group;
        foreach (ListItem item in items)
        {
            for (int i = 0; i < item.Blocks.Length; i++)
            {
                ReadComments(item.Blocks[i]);
                if (item.Blocks[i] is Paragraph paragraph)
                {
                    Add(paragraph.Inlines, PlaceOf(i == 0 ? LintTextKind.ListItem : LintTextKind.Body, group));
                }
                else
                {
                    Read(item.Blocks[i], LintTextKind.Body, item.Blocks, i);
                }
            }
        }
    }

    private void ReadTable(Table table)
    {
        int group = ++_group;
        LintTextPlace header = PlaceOf(LintTextKind.TableHeader, group);
        LintTextPlace body = PlaceOf(LintTextKind.TableCell, group);
        foreach (TableRow row in table.Rows)
        {
            foreach (TableCell cell in row.Cells)
            {
                Add(cell.Inlines, row.IsHeader ? header : body);
            }
        }
    }

    private void ReadContainer(Container container, LintTextKind around)
    {
        if (container.Kind == ContainerKind.Attachment)
        {
            _attachment++;
            EnterChapter(0, isPlan: false);
            if (container.Blocks is [Paragraph label, ..])
            {
                ReadComments(label);
                Add(label.Inlines, PlaceOf(LintTextKind.AttachmentLabel));
                ReadBlocks(container.Blocks[1..], LintTextKind.Body);
                return;
            }
        }

        ReadBlocks(container.Blocks, container.Kind.Row().Text switch
        {
            ContainerText.Around => around,
            ContainerText.Body => LintTextKind.Body,
            ContainerText.Addressee => LintTextKind.Addressee,
            ContainerText.Signature => LintTextKind.Signature,
            ContainerText.AttachmentNote => LintTextKind.AttachmentNote,
            ContainerText.Caption => LintTextKind.Caption,
            ContainerText.UnitLine => LintTextKind.UnitLine,
            ContainerText.DocumentNumber => LintTextKind.DocumentNumber,
            ContainerText.Copy => LintTextKind.Copy,
            ContainerText.Furniture => LintTextKind.Furniture,
        });
    }

    // A signature or a page break does not count as content of the chapter before it.
    private static bool HasContent(ImmutableArray<Block> siblings, int index, int level)
    {
        int next = index + 1;
        while (next < siblings.Length && siblings[next] is Rule)
        {
            next++;
        }

        return (next < siblings.Length ? siblings[next] : null) switch
        {
            null => false,
            Heading heading => heading.Level > level,
            Container container => container.Kind.Row().Content switch
            {
                ChapterContent.None => false,
                ChapterContent.First => container.Blocks is [var first, ..] && (first is not Heading inner || inner.Level > level),
                ChapterContent.All => true,
            },
            _ => true,
        };
    }

    private void Add(ImmutableArray<Inline> inlines, LintTextPlace place)
    {
        // Most texts consist of a single run, which can be used as it is.
        if (inlines is [Text { Run: var run }])
        {
            AddText(run.Text, [new LintPiece(0, run)], place);
            return;
        }

        AddWords(inlines, place);
        AddNotes(inlines);
    }

    private LintTextPlace PlaceOf(LintTextKind kind, int group = 0, int level = 0, int headingLength = 0, bool hasContent = false) => new(kind)
    {
        Level = level,
        HeadingLength = headingLength,
        Attachment = _attachment,
        Group = group,
        HasContent = hasContent,
        IsPlan = _isPlan,
    };

    private void AddWords(ImmutableArray<Inline> inlines, LintTextPlace place)
    {
        _pieces.Clear();
        Append(inlines);
        string text = string.Create(_pieces is [.., var last] ? last.End : 0, _pieces, static (words, pieces) =>
        {
            foreach (LintPiece piece in pieces)
            {
                piece.Run.Text.CopyTo(words[piece.Start..]);
            }
        });
        AddText(text, [.. _pieces], place);
    }

    private void AddText(string text, ImmutableArray<LintPiece> pieces, LintTextPlace place)
    {
        if (text.Length == 0)
        {
            return;
        }

        TextFacts facts = FactTable.OfRules.Read(text);
        HiddenStretches.Find(text, facts, _hidden);
        bool[]? mask = null;
        foreach (TextStretch stretch in _hidden)
        {
            mask ??= new bool[text.Length];
            Array.Fill(mask, true, stretch.Start, stretch.Length);
        }

        _hidden.Clear();
        int start = _texts.Count == 0 ? 0 : _texts[^1].End + 1;
        _texts.Add(new LintText(_texts.Count, start, text, pieces, place, facts, mask));
    }

    private void EnterChapter(int level, bool isPlan)
    {
        Array.Fill(_plans, isPlan, level, BlockLevels + 1 - level);
        _isPlan = isPlan;
    }

    private void AddNotes(ImmutableArray<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case Footnote note:
                    foreach (Paragraph paragraph in note.Paragraphs)
                    {
                        Add(paragraph.Inlines, PlaceOf(LintTextKind.Body));
                    }

                    break;
                case Strong or Emphasis or Marked or Styled or Link or Anchor:
                    AddNotes(inline.Children);
                    break;
            }
        }
    }

    private void Append(ImmutableArray<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    AddPiece(text.Run);
                    break;
                case Code code:
                    int start = AddPiece(new TextRun(code.Value, code.Span));
                    _hidden.Add(new TextStretch(start, start + code.Value.Length));
                    break;
                case Formula formula:
                    int opened = AddPiece(new TextRun(formula.Words, formula.Span));
                    _hidden.Add(new TextStretch(opened, opened + formula.Words.Length));
                    break;
                case SequenceNumber number:
                    AddPiece(new TextRun(number.Words, number.Span));
                    break;
                case CrossReference reference:
                    int opening = AddPiece(new TextRun(reference.Label, reference.Span));
                    _hidden.Add(new TextStretch(opening, opening + reference.Label.Length));
                    break;
                case LineBreak end:
                    AddPiece(new TextRun("\n", end.Span));
                    break;
                case Strong or Emphasis or Marked or Styled or Link or Anchor:
                    Append(inline.Children);
                    break;
                case Image image:
                    // The words on both sides of a picture do not touch.
                    int before = AddPiece(new TextRun(ObjectReplacement, image.Span));
                    _hidden.Add(new TextStretch(before, before + ObjectReplacement.Length));
                    break;
                case Footnote:
                    break;
                default:
                    throw new UnreachableException(inline.GetType().Name);
            }
        }
    }

    // Where it begins.
    private int AddPiece(TextRun run)
    {
        int start = _pieces is [.., var last] ? last.End : 0;
        if (run.Text.Length > 0)
        {
            _pieces.Add(new LintPiece(start, run));
        }

        return start;
    }
}
