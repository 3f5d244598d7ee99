namespace Gazette.WordTemplates.Filling;

/// <summary>
/// Keeps the flow of a filled document sound whatever its loops have repeated or dropped: every cell ends in a paragraph, two tables do not grow together,
/// and a table without rows goes.
/// </summary>
internal sealed class DocumentFlow
{
    private readonly Stack<State> _containers = new();
    private readonly Stack<OpenTable> _tables = new();
    private State _state;

    private enum State
    {
        Nothing,
        Paragraph,
        Table,
    }

    public void Clear()
    {
        _containers.Clear();
        _tables.Clear();
        _state = State.Nothing;
    }

    public void Begin()
    {
        _containers.Push(_state);
        _state = State.Nothing;
    }

    public void AddParagraph() => _state = State.Paragraph;

    public void AddTable() => _state = State.Table;

    /// <summary>Whether what comes next must not be a table.</summary>
    public bool IsAfterTable => _state == State.Table;

    public void End(WordOutput output, byte[] filler)
    {
        if (_state != State.Paragraph)
        {
            output.Write(filler);
        }

        _state = _containers.Pop();
    }

    public void BeginTable(WordOutput output, byte[] filler)
    {
        _tables.Push(new OpenTable(output.Position, _state));
        if (_state == State.Table)
        {
            output.Write(filler);
        }
    }

    public void AddRow()
    {
        if (_tables.TryPop(out OpenTable? table))
        {
            _tables.Push(table with { HasRows = true });
        }
    }

    public void EndTable(WordOutput output)
    {
        OpenTable table = _tables.Pop();
        if (table.HasRows)
        {
            _state = State.Table;
        }
        else
        {
            output.CutTo(table.Position);
            _state = table.Before;
        }
    }

    private sealed record OpenTable(int Position, State Before, bool HasRows = false);
}
