namespace Gazette.Writers.Word.Body;

/// <summary>How a run differs from the rest of its paragraph.</summary>
/// <param name="RunIn">The level (1 to 4) of a run-in heading, or 0.</param>
internal readonly record struct RunLook(bool Strong = false, bool Emphasis = false, bool Code = false, bool Link = false, int RunIn = 0)
{
    public const int Count = 16 * 5;

    public int Index => (Strong ? 1 : 0) | (Emphasis ? 2 : 0) | (Code ? 4 : 0) | (Link ? 8 : 0) | (RunIn << 4);

    public static RunLook At(int index) => new((index & 1) != 0, (index & 2) != 0, (index & 4) != 0, (index & 8) != 0, index >> 4);
}
