using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions;

/// <summary>Builds a pipe table whose cells are slots, so that nothing in a cell can break the table.</summary>
internal sealed class MarkdownTable(int columns, IReadOnlyList<bool> right)
{
    private readonly ImmutableArray<MarkdownPart>.Builder _parts = ImmutableArray.CreateBuilder<MarkdownPart>(64);
    private int _rows;
    private bool _hasForm;

    /// <summary>A paragraph in a separate container, such as the unit line above the table.</summary>
    public void AddContainer(string name, LocatedText text)
    {
        _parts.Add($"::: {name}\n");
        _parts.Add(text);
        _parts.Add("\n:::\n\n");
    }

    /// <summary>Opens a container with settings that a pipe table cannot express. Columns beyond the given widths share the rest.</summary>
    public void OpenForm(ImmutableArray<LocatedText> widths, int count, bool merge, int mergeTotal)
    {
        _hasForm = true;
        _parts.Add("::: table {" + (merge ? ".merge" : ""));
        if (!widths.IsEmpty)
        {
            _parts.Add(" widths=\"");
            foreach (LocatedText width in widths)
            {
                _parts.Add(width);
                _parts.Add(" ");
            }

            _parts.Add(string.Join(' ', Enumerable.Repeat("auto", count - widths.Length)) + "\"");
        }

        if (mergeTotal > 1)
        {
            _parts.Add(string.Create(CultureInfo.InvariantCulture, $" merge-total={mergeTotal}"));
        }

        _parts.Add("}\n");
    }

    /// <summary>The first row is the header.</summary>
    /// <param name="status">That of the last cell, which colours it.</param>
    public void AddRow(IReadOnlyList<LocatedText> cells, bool strong = false, CellStatus status = CellStatus.None)
    {
        // Without words between them, asterisks would be printed.
        string close = "";
        for (int i = 0; i < cells.Count; i++)
        {
            bool isStrong = strong && !cells[i].IsEmpty;
            string opening = i == 0 ? "| " : " | ";
            _parts.Add(isStrong || close.Length > 0 ? close + opening + (isStrong ? "**" : "") : opening);
            _parts.Add(cells[i]);
            close = isStrong ? "**" : "";
        }

        string mark = status == CellStatus.None ? "" : " " + CellStatusMark.Of(status);
        _parts.Add(cells.Count == 0 ? "|\n" : close + mark + " |\n");
        if (_rows++ == 0)
        {
            for (int column = 0; column < columns; column++)
            {
                _parts.Add(right[column] ? "| ---: " : "| --- ");
            }

            _parts.Add("|\n");
        }
    }

    /// <summary>Ends with one line end less than a block, because the template's own line end follows.</summary>
    public ReadyMarkdown ToMarkdown() => new(_hasForm ? _parts.ToImmutable().Add(":::\n") : _parts.ToImmutable());
}
