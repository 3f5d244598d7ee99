using Markdig.Helpers;
using Markdig.Syntax;

namespace Gazette.Documents.Markdown;

/// <summary>The lines of a block that keeps them.</summary>
internal static class BlockLines
{
    public static string Of(LeafBlock block) =>
        string.Join('\n', block.Lines.Count == 0 ? [] : block.Lines.Lines.Take(block.Lines.Count).Select(line => LineOf(block, line)));

    // Inside a list, Markdig removes one blank too many, or too few, from some lines of a fenced block. The columns show the right number: a line
    // begins in the column of its fence.
    private static string LineOf(LeafBlock block, StringLine line)
    {
        string text = line.Slice.ToString();
        int moved = block is FencedCodeBlock ? line.Column - block.Column : 0;
        int blanks = text.Length - text.AsSpan().TrimStart(' ').Length;
        return moved >= 0 ? new string(' ', moved) + text : text[Math.Min(-moved, blanks)..];
    }
}
