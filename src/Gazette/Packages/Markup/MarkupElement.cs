namespace Gazette.Packages.Markup;

/// <summary>
/// An element of a part, with the places of its bytes. A part of somebody else's document is never serialized again: what changes in it is cut out of its
/// bytes and put into them, and everything else stays as it is.
/// </summary>
internal sealed class MarkupElement
{
    public MarkupElement(string prefix, string name, string space, MarkupElement? parent, int start)
    {
        (Prefix, Name, Space, Parent, Start) = (prefix, name, space, parent, start);
        if (parent is not null)
        {
            if (parent.Last is { } before)
            {
                before.Next = this;
            }
            else
            {
                parent.First = this;
            }

            parent.Last = this;
        }
    }

    public string Prefix { get; }

    /// <summary>The name without its prefix.</summary>
    public string Name { get; }

    /// <summary>The URI of its namespace.</summary>
    public string Space { get; }

    public MarkupElement? Parent { get; }

    public MarkupElement? First { get; private set; }

    public MarkupElement? Next { get; private set; }

    private MarkupElement? Last { get; set; }

    /// <summary>Where its start tag begins.</summary>
    public int Start { get; }

    /// <summary>Where its start tag ends and its content begins.</summary>
    public int ContentStart { get; set; }

    /// <summary>Where its end tag begins; the same as <see cref="End"/> if it has none.</summary>
    public int ContentEnd { get; set; }

    public int End { get; set; }

    /// <summary>Whether it is written with one tag: <c>&lt;w:br/&gt;</c>.</summary>
    public bool IsEmptyTag => ContentStart == End;

    public bool IsWord(string name) => Space == MarkupSpaces.Word && Name == name;

    /// <summary>The first child of WordprocessingML with a name.</summary>
    public MarkupElement? Child(string name)
    {
        for (MarkupElement? child = First; child is not null; child = child.Next)
        {
            if (child.IsWord(name))
            {
                return child;
            }
        }

        return null;
    }

    public IEnumerable<MarkupElement> Children()
    {
        for (MarkupElement? child = First; child is not null; child = child.Next)
        {
            yield return child;
        }
    }

    /// <summary>All elements inside it, in the order of their start tags.</summary>
    public IEnumerable<MarkupElement> Descendants()
    {
        MarkupElement? at = First;
        while (at is not null)
        {
            yield return at;
            MarkupElement? next = at.First;
            while (next is null && at is not null && at != this)
            {
                next = at.Next;
                at = at.Parent;
            }

            at = next;
        }
    }

    public bool Holds(MarkupElement other) => Start <= other.Start && other.End <= End;

    public override string ToString() => Prefix.Length > 0 ? $"{Prefix}:{Name}" : Name;
}
