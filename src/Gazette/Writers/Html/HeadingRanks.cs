namespace Gazette.Writers.Html;

/// <summary>
/// The ranks of headings, <c>h1</c> to <c>h6</c>, in an outline that skips none, as readers for the blind expect it. A document may skip levels:
/// 一、 may be followed by 1.
/// </summary>
internal sealed class HeadingRanks
{
    private const int Lowest = 6;

    private readonly Stack<int> _levels = [];

    public int Next(int level)
    {
        while (_levels.TryPeek(out int above) && above >= level)
        {
            _levels.Pop();
        }

        _levels.Push(level);
        return Math.Min(_levels.Count, Lowest);
    }
}
