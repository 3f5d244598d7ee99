using Gazette.Writers.Word.Packaging;

namespace Gazette.WordTemplates.Filling;

/// <summary>What is put into filled parts at the end, in place of some of their bytes.</summary>
internal sealed class PartChanges
{
    private readonly Dictionary<FilledPart, List<(int Start, int End, byte[] Bytes)>> _byPart = [];

    /// <summary>Bytes in place of others; a place without length is one to put something in. Places do not overlap.</summary>
    public void Add(FilledPart part, int start, int end, byte[] bytes) =>
        (_byPart.TryGetValue(part, out List<(int Start, int End, byte[] Bytes)>? known) ? known : _byPart[part] = []).Add((start, end, bytes));

    /// <summary>Characters in place of bytes, escaped.</summary>
    public void AddText(FilledPart part, int start, int end, string text)
    {
        Utf8XmlBuffer escaped = new(64);
        escaped.Text(text);
        Add(part, start, end, escaped.WrittenSpan.ToArray());
    }

    /// <summary>The part with its changes, deflated.</summary>
    public DeflatedPart Deflate(FilledPart part, DeflateEncoder encoder) => DeflatedPart.Deflate(part.Part!.Name, Apply(part), encoder);

    /// <summary>The part with its changes.</summary>
    public ReadOnlySpan<byte> Apply(FilledPart part) => _byPart.TryGetValue(part, out List<(int Start, int End, byte[] Bytes)>? own)
        ? part.With(own.OrderBy(change => change.Start))
        : part.Xml.WrittenSpan;
}
