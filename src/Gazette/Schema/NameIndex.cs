using System.Numerics;

namespace Gazette.Schema;

/// <summary>
/// Finds the index of a name among a few fixed ones. Every report looks up some hundred names, for each of which a dictionary would ask its comparer
/// twice, through an interface.
/// </summary>
internal sealed class NameIndex
{
    private readonly string[] _names;

    // At the place of its hash, or at the next free one, each name's index plus one. Most places are free (0), so that a search soon ends.
    private readonly int[] _places;

    /// <exception cref="ArgumentException">Two names are the same.</exception>
    public NameIndex(string[] names)
    {
        _names = names;
        _places = new int[BitOperations.RoundUpToPowerOf2(((uint)names.Length * 2) + 1)];
        for (int i = 0; i < names.Length; i++)
        {
            if (IndexOf(names[i]) >= 0)
            {
                throw new ArgumentException($"the name `{names[i]}` is given twice");
            }

            int place = FirstPlace(names[i]);
            while (_places[place] != 0)
            {
                place = Next(place);
            }

            _places[place] = i + 1;
        }
    }

    /// <summary>-1 for an unknown name.</summary>
    public int IndexOf(string name)
    {
        for (int place = FirstPlace(name); _places[place] is > 0 and int found; place = Next(place))
        {
            if (_names[found - 1] == name)
            {
                return found - 1;
            }
        }

        return -1;
    }

    // Keys of one map seldom agree in their length and in three of their letters.
    private int FirstPlace(string name) =>
        name.Length == 0 ? 0 : ((name.Length * 5) + (name[0] * 3) + (name[name.Length / 2] * 7) + name[^1]) & (_places.Length - 1);

    private int Next(int place) => (place + 1) & (_places.Length - 1);
}
