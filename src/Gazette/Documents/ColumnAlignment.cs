namespace Gazette.Documents;

public enum ColumnAlignment
{
    Default,
    Left,
    Center,
    Right,
}
