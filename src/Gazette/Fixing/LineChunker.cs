using DiffPlex;

namespace Gazette.Fixing;

/// <summary>Splits a text into lines with their line ends; the chunkers of the package drop those or split at more characters than <c>\n</c>.</summary>
internal sealed class LineChunker : IChunker
{
    public static readonly LineChunker Instance = new();

    public static string[] Split(string text)
    {
        List<string> lines = [];
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            int next = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..next]);
            start = next;
        }

        return [.. lines];
    }

    public IReadOnlyList<string> Chunk(string text) => Split(text);
}
