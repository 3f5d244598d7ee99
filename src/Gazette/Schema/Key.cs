namespace Gazette.Schema;

/// <summary>A key with its allowed values and the description that an editor shows.</summary>
/// <param name="Required">Whether a map without it is rejected.</param>
internal record Key(string Name, ValueShape Shape, string English, string Chinese, bool Required = false)
{
    public KeyUse Use { get; init; }

    public bool IsFor(KeyUse use) => (Use & use) == use;
}
