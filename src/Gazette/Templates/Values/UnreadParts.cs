namespace Gazette.Templates.Values;

/// <summary>How many parts of a report no template has asked for yet, in all of its records: almost always none is left in the end.</summary>
internal sealed class UnreadParts
{
    public int Count { get; set; }
}
