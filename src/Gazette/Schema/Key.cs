namespace Gazette.Schema;

/// <summary>A key with its allowed values and the description that an editor shows.</summary>
/// <param name="Chinese">Tables also accept it as the heading of a column, so for a key whose value fits a cell it is the plain name.</param>
/// <param name="Required">Whether a map without it is rejected.</param>
internal record Key(string Name, ValueShape Shape, string English, string Chinese, bool Required = false)
{
    public KeyUse Use { get; init; }

    /// <summary>The name under which templates see its value: a chart is seen with its table.</summary>
    public string SeenAs { get; init; } = Name;

    public bool IsFor(KeyUse use) => (Use & use) == use;
}
