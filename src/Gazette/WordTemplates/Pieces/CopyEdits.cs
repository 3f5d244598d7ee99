using Gazette.Packages.Markup;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>The edits by which copies of what a loop repeats get numbers and names of their own.</summary>
internal sealed class CopyEdits(StoryPart part, LoopRegion[] regions, ListRestarts lists, NoteCopies notes)
{
    // ECMA-376-1, 17.3.1.26: what comes before the list in the properties of a paragraph.
    private static readonly string[] BeforeList = ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"];

    private readonly Dictionary<string, int> _bookmarkLoops = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dividedComments = new(StringComparer.Ordinal);
    private readonly List<Edit> _edits = [];

    public List<Edit> Make()
    {
        MarkupElement[] repeated = [.. part.Tree.Root.Descendants().Where(element => LoopAt(element.Start) is not null)];
        foreach (MarkupElement bookmark in repeated.Where(element => element.IsWord("bookmarkStart")))
        {
            if (part.Tree.Attribute(bookmark, "name") is { } name)
            {
                _bookmarkLoops.TryAdd(name, LoopAt(bookmark.Start)!.Loop);
            }
        }

        if (Array.Exists(repeated, IsOfComment))
        {
            FindDividedComments();
        }

        foreach (MarkupElement element in repeated)
        {
            Add(element, LoopAt(element.Start)!.Loop);
        }

        return _edits;
    }

    private LoopRegion? LoopAt(int at)
    {
        LoopRegion? innermost = null;
        foreach (LoopRegion region in regions)
        {
            innermost = region.Holds(at) && (innermost is null || region.Start >= innermost.Start) ? region : innermost;
        }

        return innermost;
    }

    private void Add(MarkupElement element, int loop)
    {
        switch (element.Name)
        {
            case "docPr":
                AddNumber(element, "id", CopyNumber.Drawing, loop);
                break;
            case "p" or "tr" when element.Space == MarkupSpaces.Word:
                AddNumber(element, "paraId", CopyNumber.Paragraph, loop, foreign: true);
                AddStyleList(element);
                break;
            case "bookmarkStart":
                AddNumber(element, "id", CopyNumber.Bookmark, loop);
                if (part.Tree.FindAttribute(element, "name") is var (start, end))
                {
                    AddPiece(start, end, new NamePiece(part.Tree.Decode(start, end), loop));
                }

                break;
            case "bookmarkEnd":
                AddNumber(element, "id", CopyNumber.Bookmark, loop);
                break;
            case "commentRangeStart" or "commentRangeEnd" or "commentReference" when element.Space == MarkupSpaces.Word:
                AddComment(element, loop);
                break;
            case "id" when element.Parent is { Name: "sdtPr" }:
                AddNumber(element, "val", CopyNumber.Control, loop);
                break;
            case "hyperlink":
                AddReference(part.Tree.FindAttribute(element, "anchor"));
                break;
            case "instrText":
                AddReference((element.ContentStart, element.ContentEnd));
                break;
            case "fldSimple":
                AddReference(part.Tree.FindAttribute(element, "instr"));
                break;
            case "numId" when lists.LoopOf(element) is { } restarts:
                AddNumber(element, "val", CopyNumber.List, restarts);
                break;
            case "footnoteReference" or "endnoteReference":
                notes.Add(part, element, loop, _edits);
                break;
        }
    }

    private static bool IsOfComment(MarkupElement element) => element.Name is "commentRangeStart" or "commentRangeEnd" or "commentReference";

    // Comments that a loop repeats only in part.
    private void FindDividedComments()
    {
        foreach (IGrouping<string, MarkupElement> comment in part.Tree.Root.Descendants().Where(IsOfComment)
            .GroupBy(mark => part.Tree.Attribute(mark, "id") ?? "", StringComparer.Ordinal))
        {
            if (comment.Select(mark => LoopAt(mark.Start)?.Loop).Distinct().Count() > 1)
            {
                _dividedComments.Add(comment.Key);
            }
        }
    }

    private void AddComment(MarkupElement mark, int loop)
    {
        if (_dividedComments.Contains(part.Tree.Attribute(mark, "id") ?? ""))
        {
            AddPiece(mark.Start, mark.End, new OncePiece(part.Tree.Span(mark.Start, mark.End).ToArray(), loop));
            return;
        }

        AddNumber(mark, "id", CopyNumber.Comment, loop);
    }

    private void AddNumber(MarkupElement element, string name, CopyNumber kind, int loop, bool foreign = false)
    {
        if (part.Tree.FindAttribute(element, name, foreign) is var (start, end))
        {
            AddPiece(start, end, new NumberPiece(kind, part.Tree.Decode(start, end), loop));
        }
    }

    private void AddStyleList(MarkupElement paragraph)
    {
        if (paragraph.Name == "p" && lists.OfStyle(paragraph) is var (list, level, loop))
        {
            int at = paragraph.Child("pPr")!.Children().Last(property => BeforeList.Contains(property.Name)).End;
            _edits.Add(new Edit(at, at, EditPhase.Ends, 0, writer => writer.Put(new StyleListPiece(list, level, loop, part.Prefix))));
        }
    }

    // A reference to a bookmark that is copied with it.
    private void AddReference((int Start, int End)? place)
    {
        if (place is not var (start, end))
        {
            return;
        }

        string text = part.Tree.Decode(start, end);
        foreach ((string name, int loop) in _bookmarkLoops)
        {
            int at = text.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && IsWhole(text, at, name.Length) && System.Text.Encoding.UTF8.GetByteCount(text) == end - start)
            {
                int from = start + System.Text.Encoding.UTF8.GetByteCount(text.AsSpan(0, at));
                AddPiece(from, from + System.Text.Encoding.UTF8.GetByteCount(name), new NamePiece(name, loop));
                return;
            }
        }
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '_'))
        && (at + length == text.Length || !(char.IsLetterOrDigit(text[at + length]) || text[at + length] == '_'));

    private void AddPiece(int start, int end, Piece piece) => _edits.Add(new Edit(start, end, EditPhase.Replaces, 0, writer => writer.Put(piece)));
}
