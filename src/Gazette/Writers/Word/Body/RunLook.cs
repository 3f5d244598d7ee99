namespace Gazette.Writers.Word.Body;

/// <summary>How a run differs from the rest of its paragraph.</summary>
/// <param name="RunIn">The level (1 to 4) of a run-in heading, or 0.</param>
internal readonly record struct RunLook(
    bool Strong = false,
    bool Emphasis = false,
    bool Code = false,
    bool Link = false,
    bool Strike = false,
    VerticalPosition Position = VerticalPosition.Line,
    int RunIn = 0)
{
    public const int Count = 1 << 10;

    public int Index =>
        (Strong ? 1 : 0) | (Emphasis ? 2 : 0) | (Code ? 4 : 0) | (Link ? 8 : 0) | (Strike ? 16 : 0) | ((int)Position << 5) | (RunIn << 7);
}
