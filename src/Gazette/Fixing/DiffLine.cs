namespace Gazette.Fixing;

/// <summary>A line of a diff.</summary>
/// <param name="Mark">One of <see cref="Kept"/>, <see cref="Removed"/> and <see cref="Added"/>.</param>
/// <param name="Text">With its line end, if it has one.</param>
internal readonly record struct DiffLine(char Mark, string Text)
{
    public const char Kept = ' ';

    public const char Removed = '-';

    public const char Added = '+';
}
