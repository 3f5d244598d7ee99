using Gazette.Packages.Markup;

namespace Gazette.Writers.Word.Pagination;

/// <summary>Finds the fields of a part that print page numbers, in the order of the document; fields may stand in fields.</summary>
internal sealed class PageReferences
{
    private readonly MarkupTree _part;
    private readonly Stack<OpenField> _open = [];
    private readonly List<PageReference> _found = [];

    private PageReferences(MarkupTree part) => _part = part;

    public static IReadOnlyList<PageReference> Find(MarkupTree part)
    {
        PageReferences references = new(part);
        foreach (MarkupElement element in part.Root.Descendants())
        {
            references.Pass(element);
        }

        return references._found;
    }

    private void Pass(MarkupElement element)
    {
        if (element.IsWord("fldChar"))
        {
            PassMark(_part.Attribute(element, "fldCharType"));
        }
        else if (element.IsWord("instrText") && _open.TryPeek(out OpenField? field) && !field.HasResult)
        {
            field.Code += _part.Text(element);
        }
        else if (element.IsWord("t") && _open.TryPeek(out OpenField? shown) && shown.HasResult)
        {
            shown.Texts.Add(element);
        }
        else if (element.IsWord("fldSimple"))
        {
            Add(_part.Attribute(element, "instr") ?? "", [.. element.Descendants().Where(inner => inner.IsWord("t"))]);
        }
    }

    private void PassMark(string? mark)
    {
        if (mark == "begin")
        {
            _open.Push(new OpenField());
        }
        else if (mark == "separate" && _open.TryPeek(out OpenField? field))
        {
            field.HasResult = true;
        }
        else if (mark == "end" && _open.TryPop(out OpenField? closed))
        {
            Add(closed.Code, closed.Texts);
        }
    }

    // The switch \p prints "above" or "below" instead of a number.
    private void Add(string code, List<MarkupElement> texts)
    {
        string[] words = code.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["PAGEREF", var bookmark, ..] && !words.Contains("\\p") && texts.Count > 0)
        {
            _found.Add(new PageReference(
                bookmark,
                string.Concat(texts.Select(_part.Text)),
                texts[0].ContentStart,
                texts[0].ContentEnd,
                [.. texts.Skip(1).Select(text => (text.ContentStart, text.ContentEnd))]));
        }
    }

    private sealed class OpenField
    {
        public string Code { get; set; } = "";

        public bool HasResult { get; set; }

        public List<MarkupElement> Texts { get; } = [];
    }
}
