namespace Gazette.Tests.Architecture;

/// <summary>A string literal of the code. In an interpolated one each value is shown as the code between its braces.</summary>
/// <param name="Plain">The text with <c>…</c> for each value, followed by the literals inside it, such as the two forms of a noun.</param>
/// <param name="Inner">The literals among the values.</param>
/// <param name="Holes">From where to where the code of each value goes.</param>
internal sealed record CodeText(int Start, string Text, string Plain, CodeText[] Inner, (int From, int To)[] Holes)
{
    /// <summary>This text and all those inside it.</summary>
    public IEnumerable<CodeText> All => Inner.SelectMany(inner => inner.All).Prepend(this);
}
