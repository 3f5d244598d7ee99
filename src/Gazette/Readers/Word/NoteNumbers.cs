using System.Globalization;
using Gazette.Documents;

namespace Gazette.Readers.Word;

/// <summary>
/// The numbers of notes, in the order of their marks in the text; each note has its own in front of it. Endnotes have small Roman numerals, unless a file
/// says otherwise.
/// </summary>
internal sealed class NoteNumbers
{
    private readonly Dictionary<(bool IsEndnote, string Id), int> _numbers = [];
    private (bool IsEndnote, string Id) _open;
    private int _footnotes;
    private int _endnotes;

    /// <summary>Begins to read a note.</summary>
    public void Open(bool isEndnote, string id) => _open = (isEndnote, id);

    /// <summary>The mark of the note that is being read.</summary>
    public string OfOpen() => Of(_open.IsEndnote, _open.Id);

    /// <summary>A mark in the text.</summary>
    public string Of(bool isEndnote, string id)
    {
        if (!_numbers.TryGetValue((isEndnote, id), out int number))
        {
            number = isEndnote ? ++_endnotes : ++_footnotes;
            _numbers.Add((isEndnote, id), number);
        }

        return isEndnote ? ListStyle.WriteNumber(NumberForm.LowerRoman, number) : number.ToString(CultureInfo.InvariantCulture);
    }
}
