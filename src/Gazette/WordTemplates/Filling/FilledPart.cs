using System.Runtime.InteropServices;
using Gazette.Packages.Markup;
using Gazette.Sources;
using Gazette.WordTemplates.Pieces;
using Gazette.WordTemplates.Reading;
using Gazette.Writers.Word.Packaging;

namespace Gazette.WordTemplates.Filling;

/// <summary>A part as it is filled: its bytes, and where each of them came from.</summary>
internal sealed class FilledPart
{
    private readonly List<FilledStretch> _stretches = new(256);

    public StoryPart? Part { get; set; }

    public Utf8XmlBuffer Xml { get; } = new();

    public ReadOnlySpan<FilledStretch> Stretches => CollectionsMarshal.AsSpan(_stretches);

    public void Clear()
    {
        Part = null;
        Xml.Clear();
        _stretches.Clear();
    }

    public void Add(CopyPiece piece)
    {
        _stretches.Add(new FilledStretch(Xml.Count, piece, default));
        Xml.Raw(piece.Bytes);
    }

    public void Add(in TextRun run)
    {
        _stretches.Add(new FilledStretch(Xml.Count, null, run));
        Xml.Text(run.Text);
    }

    /// <summary>The bytes with others in place of some of them, which are given in order.</summary>
    public byte[] With(IEnumerable<(int Start, int End, byte[] Bytes)> changes)
    {
        using MemoryStream made = new(Xml.Count);
        int at = 0;
        foreach ((int start, int end, byte[] bytes) in changes)
        {
            made.Write(Xml.WrittenSpan[at..start]);
            made.Write(bytes);
            at = end;
        }

        made.Write(Xml.WrittenSpan[at..]);
        return made.ToArray();
    }

    /// <summary>Its elements: those of the pieces are known, and only what is between them is read.</summary>
    public MarkupTree Read()
    {
        MarkupReader reader = new(Xml.Bytes, Xml.Count);
        foreach (ref readonly FilledStretch stretch in Stretches)
        {
            if (stretch.Piece is { Markup: var markup })
            {
                reader.Take(markup.Tags, stretch.Start, stretch.Start + markup.Length);
            }
        }

        return new MarkupTree(Xml.Bytes, Xml.Count, reader.ReadToEnd());
    }

    /// <summary>Bytes that stand for nothing in the template.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        _stretches.Add(new FilledStretch(Xml.Count, null, default));
        Xml.Raw(bytes);
    }

    /// <summary>Everything that another part has.</summary>
    public void Add(FilledPart other)
    {
        int start = Xml.Count;
        _stretches.AddRange(other._stretches.Select(stretch => stretch with { Start = stretch.Start + start }));
        Xml.Raw(other.Xml.WrittenSpan);
    }

    public void CutTo(int position)
    {
        Xml.CutTo(position);
        int at = _stretches.Count;
        while (at > 0 && _stretches[at - 1].Start >= position)
        {
            at--;
        }

        _stretches.RemoveRange(at, _stretches.Count - at);
    }
}

/// <summary>From a byte to the next stretch, a filled part is a copy of the template, or a value.</summary>
internal readonly record struct FilledStretch(int Start, CopyPiece? Piece, TextRun Value);
