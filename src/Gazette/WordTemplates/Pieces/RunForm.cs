using System.Text;

namespace Gazette.WordTemplates.Pieces;

/// <summary>How a run of a part begins and ends that looks like another one.</summary>
/// <param name="Prefix">That of WordprocessingML in the part.</param>
/// <param name="Look">The properties of the run.</param>
internal sealed record RunForm(string Prefix, string Look)
{
    /// <summary>Ends the text and the run that a value stands in.</summary>
    public byte[] End { get; } = Encoding.UTF8.GetBytes($"</{Prefix}t></{Prefix}r>");

    /// <summary>Begins a run and its text.</summary>
    public byte[] Start { get; } = Encoding.UTF8.GetBytes($"<{Prefix}r>{Look}<{Prefix}t xml:space=\"preserve\">");

    /// <summary>A run with this content.</summary>
    public string Around(string content) => $"<{Prefix}r>{Look}{content}</{Prefix}r>";
}
