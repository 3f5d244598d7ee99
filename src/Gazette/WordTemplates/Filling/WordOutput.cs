using System.Diagnostics;
using System.Text;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Templates.Programs;
using Gazette.Templates.Rendering;
using Gazette.WordTemplates.Pieces;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Filling;

/// <summary>Takes what the program of a Word file prints: the marks of its pieces, and the values between them.</summary>
internal sealed class WordOutput(WordTemplate template, FilledParts parts) : TemplateOutput
{
    private const int MostBytes = 64 << 20;

    private readonly Stack<FilledPart> _around = new();
    private FilledPart _part = null!;
    private SourceSpan? _loop;
    private long _bytesBefore;
    private RenderedOutput? _blocks;
    private SourceSpan _blocksPlace;
    private BlockRoom _room;

    /// <summary>How the next values are written.</summary>
    public ValueForm Form { get; set; } = ValueForm.Plain;

    public DocumentFlow Flow => parts.Flow;

    public CopyNumbers Copies => parts.Copies;

    /// <summary>Where the part that is written ends for now.</summary>
    public int Position => _part.Xml.Count;

    public override void Write(string text, int offset, int count)
    {
        // A partial has text of its own.
        if (!ReferenceEquals(text, template.Code))
        {
            _blocks?.Write(text, offset, count);
            return;
        }

        for (int at = offset; at < offset + count; at += 2)
        {
            template.Pieces[ProgramText.ReadMark(text, at)].Put(this);
        }
    }

    public override void AddSlot(LocatedText text, SourceSpan place)
    {
        if (_blocks is not null)
        {
            _blocks.AddSlot(text, place);
            return;
        }

        foreach (ref readonly TextRun run in text.Runs)
        {
            AddLine(run);
        }

        CheckLength(place);
    }

    public override void ExpectMarkup(SourceSpan place)
    {
        if (_blocks is null)
        {
            throw new TemplateFault(WordTemplateDiagnostics.BlockInSentence(place));
        }
    }

    public override void AddMarkup(string markup, SourceSpan place, LocatedText? source) => _blocks!.AddMarkup(markup, place, source);

    /// <summary>Only a partial captures, and it prints Markdown.</summary>
    public override IValueOutput ForCapture() => new RenderedOutput(template.Files, MostBytes / 8, template.Buffers);

    public override object ToValue() => throw new UnreachableException();

    public override void AddCaptured(MappedText captured) => _blocks!.AddCaptured(captured);

    public void BeginBlocks(SourceSpan place, BlockRoom room)
    {
        _room = room;
        _blocks = new RenderedOutput(template.Files, MostBytes / 8, template.Buffers);
        _blocksPlace = place;
    }

    public void EndBlocks(bool isPicture)
    {
        MappedText text = _blocks!.ToMappedText();
        _blocks = null;
        int start = Position;
        if (!isPicture)
        {
            string prefix = _part.Part!.Prefix;
            Write(Encoding.UTF8.GetBytes($"<{prefix}p><{prefix}r><{prefix}t>"));
            _part.Add(new TextRun(SlotMark.Of(parts.Blocks.Count), _blocksPlace));
            Write(Encoding.UTF8.GetBytes($"</{prefix}t></{prefix}r></{prefix}p>"));
            Flow.AddParagraph();
        }

        (isPicture ? parts.Pictures : parts.Blocks).Add(new FilledBlocks(_part, start, Position, text, _blocksPlace, _room));
    }

    public void AddContents(ContentsPiece piece)
    {
        parts.Contents.Add((_part, Position, piece));
        _part.Add(default(ReadOnlySpan<byte>));
    }

    public void AddHole(PictureHolePiece hole)
    {
        parts.Holes.Add(new FilledHole(_part, Position, hole, parts.Pictures.Count - 1));
        _part.Add(default(ReadOnlySpan<byte>));
    }

    public override RenderedDocument Finish(string name) => new FilledDocument(name, template, parts);

    public void Copy(CopyPiece piece)
    {
        _part.Add(piece);
        CheckLength(null);
    }

    public void Write(ReadOnlySpan<byte> bytes) => _part.Add(bytes);

    public void CutTo(int position)
    {
        _part.CutTo(position);
        parts.Blocks.RemoveAll(blocks => blocks.Part == _part && blocks.Start >= position);
        parts.Holes.RemoveAll(hole => hole.Part == _part && hole.Position >= position);
        parts.References.RemoveAll(reference => reference.Part == _part && reference.Start >= position);

        // Holes know a picture by its number.
        for (int i = 0; i < parts.Pictures.Count; i++)
        {
            if (parts.Pictures[i] is { } picture && picture.Part == _part && picture.Start >= position)
            {
                parts.Pictures[i] = picture with { Start = FilledBlocks.Nowhere };
            }
        }
    }

    public void BeginPart(StoryPart part)
    {
        _bytesBefore += _part?.Xml.Count ?? 0;
        _part = parts.Begin(part);
        _loop = null;
    }

    public void BeginRound(RoundPiece round)
    {
        _loop = round.Place;
        Copies.BeginRound(round.Loop);
    }

    public void BeginNote(StoryPart notes)
    {
        _around.Push(_part);
        _part = parts.NotesOf(notes);
    }

    public void EndNote() => _part = _around.Pop();

    public void PutNotes(StoryPart notes)
    {
        FilledPart repeated = parts.NotesOf(notes);
        int start = Position;
        for (int i = 0; i < parts.References.Count; i++)
        {
            if (parts.References[i] is { } reference && reference.Part == repeated)
            {
                parts.References[i] = reference with { Part = _part, Start = reference.Start + start, End = reference.End + start };
            }
        }

        _part.Add(repeated);
    }

    // As in templates of Markdown, references are the only marks that the report's own texts have; a backslash before one makes it text.
    private void AddLine(in TextRun run)
    {
        int done = 0;
        if (run.Origin is Phrase { IsCode: false })
        {
            for (int at = ReferenceKind.Find(run.Text, 0, out int length); at >= 0; at = ReferenceKind.Find(run.Text, done, out length))
            {
                bool isText = at > done && run.Text[at - 1] == '\\';
                AddSlice(run, done, isText ? at - 1 : at);
                done = at + length;
                if (isText)
                {
                    AddSlice(run, at, done);
                }
                else
                {
                    AddReference(run.Slice(at, done));
                }
            }
        }

        AddSlice(run, done, run.Text.Length);
    }

    private void AddSlice(in TextRun run, int start, int end)
    {
        if (start < end)
        {
            AddRun(start == 0 && end == run.Text.Length ? run : run.Slice(start, end));
        }
    }

    // In a run of its own, whose place its words or its field take.
    private void AddReference(in TextRun reference)
    {
        string id = reference.Text[1..];
        Write(Form.Run?.End);
        int start = Position;
        Write(Form.Run?.Start);
        _part.Add(new TextRun(FilledReference.MarkOf(id), reference.Span));
        Write(Form.Run?.End);
        parts.References.Add(new FilledReference(_part, start, Position, id, Form.Run, reference.Span));
        Write(Form.Run?.Start);
    }

    private void AddRun(in TextRun run)
    {
        int start = 0;
        while (start < run.Text.Length)
        {
            int length = run.Text.AsSpan(start).IndexOfAny('\n', '\t', '\r');
            int end = length < 0 ? run.Text.Length : start + length;
            if (end > start)
            {
                AddWords(start == 0 && end == run.Text.Length ? run : run.Slice(start, end));
            }

            if (length >= 0)
            {
                bool isPair = run.Text[end] == '\r' && end + 1 < run.Text.Length && run.Text[end + 1] == '\n';
                _part.Add(run.Text[end] == '\t' ? Form.Tab : Form.LineBreak);
                end += isPair ? 2 : 1;
            }

            start = end;
        }
    }

    // Quotation marks and dots that Chinese and Latin share have the width of Chinese characters only where the run says so.
    private void AddWords(in TextRun words)
    {
        bool isHinted = Form.BeginHinted.Length > 0 && words.Text.Any(EastAsianText.IsShared) && words.Text.Any(EastAsianText.IsWide);
        if (isHinted)
        {
            _part.Add(Form.BeginHinted);
        }

        _part.Add(words);
        if (isHinted)
        {
            _part.Add(Form.EndHinted);
        }
    }

    private void CheckLength(SourceSpan? place)
    {
        if (_bytesBefore + _part.Xml.Count > MostBytes)
        {
            throw new TemplateFault(WordTemplateDiagnostics.TooLong(_loop ?? place ?? template.File.Span(0, 0), MostBytes));
        }
    }
}
