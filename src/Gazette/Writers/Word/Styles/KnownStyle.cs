using System.Text;
using Gazette.Documents;

namespace Gazette.Writers.Word.Styles;

/// <summary>A style of a Word file.</summary>
/// <param name="Id">What paragraphs, runs and tables refer to it by.</param>
/// <param name="Name">What Word shows, or what it is called in the file.</param>
internal sealed record KnownStyle(StyleKind Kind, string Id, string Name)
{
    private readonly byte[] _idBytes = Encoding.UTF8.GetBytes(Id);

    /// <summary><see cref="Id"/> as UTF-8, for writers.</summary>
    public ReadOnlySpan<byte> IdBytes => _idBytes;

    /// <summary>Whether its paragraphs are numbered, or have bullets.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Whether its paragraphs are headings, which have a level in the outline.</summary>
    public bool IsInOutline { get; init; }

    /// <summary>The id of the other style of a pair that Word shows as one: for whole paragraphs, and for words in them.</summary>
    public string? Pair { get; init; }
}
