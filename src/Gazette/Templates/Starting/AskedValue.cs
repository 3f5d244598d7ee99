namespace Gazette.Templates.Starting;

/// <summary>A value that a template uses, and what it uses of it.</summary>
internal sealed class AskedValue
{
    // What templates offer of every list.
    private static readonly string[] OfLists = ["size", "first", "last"];

    private readonly List<(string Name, AskedValue Value)> _members = [];
    private AskedValue? _item;

    /// <summary>Its members, in the order in which the template first names them.</summary>
    public IReadOnlyList<(string Name, AskedValue Value)> Members => _members;

    /// <summary>What the template uses of each of its items; null unless the template uses it as a list.</summary>
    public AskedValue? List => _item ?? (_members.Exists(member => OfLists.Contains(member.Name, StringComparer.Ordinal)) ? new AskedValue() : null);

    /// <summary>Whether it is the path of a picture.</summary>
    public bool IsPicture { get; set; }

    public AskedValue Item() => _item ??= new AskedValue();

    public AskedValue Member(string name)
    {
        if (_members.Find(member => member.Name == name).Value is { } known)
        {
            return known;
        }

        AskedValue value = new();
        _members.Add((name, value));
        return value;
    }

    public AskedValue? Find(string name) => _members.Find(member => member.Name == name).Value;
}
