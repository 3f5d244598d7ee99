using System.Runtime.InteropServices;
using System.Text;
using Gazette.Documents;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>The lists of a document, in the order in which they open. Each has its own numbering instance and counts from its own start.</summary>
/// <remarks>Two with the same XML are equal: the same lists in the same order, with the same ids.</remarks>
/// <param name="firstList">The id of the first list.</param>
/// <param name="firstDefinition">The id of the definition for bullets.</param>
/// <param name="measures">For the indents of lists with a style of their own.</param>
internal sealed class ListNumbering(int firstList, int firstDefinition, Measures measures) : IEquatable<ListNumbering>
{
    /// <summary>Word has nine levels of numbering; deeper lists look like the ninth.</summary>
    public const int MaximumLevel = 8;

    public const int BulletDefinition = 0;
    public const int NumberDefinition = 1;

    private readonly int _firstList = firstList;
    private readonly int _firstDefinition = firstDefinition;
    private readonly List<(int? Start, int Level, ListStyle Style)> _lists = [];

    public bool IsEmpty => _lists.Count == 0;

    /// <param name="start">The first number; null for bullets.</param>
    /// <param name="depth">How many lists contain it.</param>
    public ListMark Open(int? start, ListStyle style, int depth)
    {
        int level = Math.Min(depth, MaximumLevel);
        _lists.Add((start, level, style));
        return new ListMark(_firstList + _lists.Count - 1, level);
    }

    // ECMA-376-1, 17.18.59.
    private static string FormatOf(NumberForm form) => form switch
    {
        NumberForm.LowerLetter => "lowerLetter",
        NumberForm.UpperLetter => "upperLetter",
        NumberForm.LowerRoman => "lowerRoman",
        NumberForm.UpperRoman => "upperRoman",
        _ => "decimal",
    };

    public bool Equals(ListNumbering? other) =>
        other is not null && _firstList == other._firstList && _firstDefinition == other._firstDefinition
        && CollectionsMarshal.AsSpan(_lists).SequenceEqual(CollectionsMarshal.AsSpan(other._lists));

    public override bool Equals(object? obj) => Equals(obj as ListNumbering);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((int? Start, int Level, ListStyle Style) list in _lists)
        {
            hash.Add(list);
        }

        return hash.ToHashCode();
    }

    /// <summary>Writes the <c>w:num</c> elements. Bullets need no restart.</summary>
    public void Write(Utf8XmlBuffer xml)
    {
        for (int index = 0; index < _lists.Count; index++)
        {
            (int? start, int level, ListStyle style) = _lists[index];
            xml.Raw("<w:num w:numId=\""u8);
            xml.Number(_firstList + index);
            xml.Raw("\"><w:abstractNumId w:val=\""u8);
            xml.Number(_firstDefinition + (start is null ? BulletDefinition : NumberDefinition));
            xml.Raw("\"/>"u8);
            if (start is int first)
            {
                xml.Raw("<w:lvlOverride w:ilvl=\""u8);
                xml.Number(level);
                xml.Raw("\"><w:startOverride w:val=\""u8);
                xml.Number(first);
                xml.Raw("\"/>"u8);
                if (!style.IsOfDocument)
                {
                    xml.Raw(Encoding.UTF8.GetBytes(Styles.Numbering.Level(measures, level, FormatOf(style.Form), style.Around($"%{level + 1}"), first)));
                }

                xml.Raw("</w:lvlOverride>"u8);
            }

            xml.Raw("</w:num>"u8);
        }
    }
}
