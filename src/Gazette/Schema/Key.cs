namespace Gazette.Schema;

/// <summary>One key, with what may stand behind it and what an editor shows for it.</summary>
/// <param name="Required">Whether a map without it is refused.</param>
internal record Key(string Name, ValueShape Shape, string English, string Chinese, bool Required = false)
{
    public KeyUse Use { get; init; }

    public bool IsFor(KeyUse use) => (Use & use) == use;
}
