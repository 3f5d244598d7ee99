using System.Collections.Immutable;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions;

/// <summary>Builds a pipe table whose cells are texts, so that no cell can break out of it.</summary>
internal sealed class MarkdownTable(int columns, IReadOnlyList<bool> right)
{
    private readonly ImmutableArray<MarkdownPart>.Builder _parts = ImmutableArray.CreateBuilder<MarkdownPart>();
    private int _rows;

    /// <summary>A paragraph in a container of its own, such as the unit line above the table.</summary>
    public void AddContainer(string name, ComposedText text)
    {
        _parts.Add($"::: {name}\n");
        _parts.Add(text);
        _parts.Add("\n:::\n\n");
    }

    /// <summary>The first row is the header.</summary>
    public void AddRow(IReadOnlyList<ComposedText> cells)
    {
        foreach (ComposedText cell in cells)
        {
            _parts.Add("| ");
            _parts.Add(cell);
            _parts.Add(" ");
        }

        _parts.Add("|\n");
        if (_rows++ == 0)
        {
            _parts.Add(string.Concat(Enumerable.Range(0, columns).Select(column => right[column] ? "| ---: " : "| --- ")) + "|\n");
        }
    }

    /// <summary>Ends with one line end less than a block, since the template's own line end follows.</summary>
    public ReadyMarkdown ToMarkdown() => new(_parts.ToImmutable());
}
