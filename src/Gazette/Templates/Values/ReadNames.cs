namespace Gazette.Templates.Values;

/// <summary>The fields that the template or a text of the report has asked for. There are few, so that a list is the quickest to search.</summary>
internal sealed class ReadNames
{
    private readonly List<string> _names = [];

    public bool Contains(string name) => _names.Contains(name);

    public void Add(string name)
    {
        if (!_names.Contains(name))
        {
            _names.Add(name);
        }
    }
}
