using System.Collections;
using System.Numerics;
using Gazette.Schema;
using Gazette.Templates.Rendering;
using Scriban;

namespace Gazette.Templates.Values;

/// <summary>
/// The report or a part of it with a fixed set of members: a section, an item, a letterhead. It knows which parts of the document a template has not
/// asked it for, so that none is missing from a document without a word.
/// </summary>
internal sealed class TemplateRecord : TemplateObject
{
    private readonly MemberNames _names;
    private readonly object?[] _values;
    private readonly UnreadParts _unreadOfAll;
    private ulong _unread;

    /// <param name="values">A value for each of the names, in their order.</param>
    /// <param name="unread">Shared by all records of a report.</param>
    public TemplateRecord(MemberNames names, object?[] values, UnreadParts unread)
    {
        (_names, _values, _unreadOfAll) = (names, values, unread);
        for (ulong parts = names.Parts; parts != 0; parts &= parts - 1)
        {
            int index = BitOperations.TrailingZeroCount(parts);
            if (values[index] is not (null or ICollection { Count: 0 }))
            {
                _unread |= 1UL << index;
                unread.Count++;
            }
        }
    }

    public override string Shape => _names.Shape;

    public override object? Get(string member) => Get(member, context: null);

    public override bool TryGetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, out object? value)
    {
        value = Get(member, context);
        return true;
    }

    /// <summary>The value at an index from <see cref="MemberNames.IndexOf"/>. A condition asks for it without printing it.</summary>
    public object? Get(int index, TemplateContext? context)
    {
        ulong bit = 1UL << index;
        if ((_unread & bit) != 0 && context is not RenderContext { IsAsking: true })
        {
            _unread ^= bit;
            _unreadOfAll.Count--;
        }

        return _values[index];
    }

    /// <summary>The value of a name, without counting as read.</summary>
    /// <param name="isUnread">Whether it is a part of the document that no template has asked for.</param>
    public object? Look(string name, out bool isUnread)
    {
        int index = _names.IndexOf(name);
        isUnread = index >= 0 && (_unread & (1UL << index)) != 0;
        return index < 0 ? null : _values[index];
    }

    private object? Get(string member, TemplateContext? context) => _names.IndexOf(member) is >= 0 and int index ? Get(index, context) : null;
}
