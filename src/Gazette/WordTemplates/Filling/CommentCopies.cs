using System.Globalization;
using System.Text;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.WordTemplates.Pieces;

namespace Gazette.WordTemplates.Filling;

/// <summary>The comments of what loops have repeated: each copy has its own, with its answers.</summary>
internal sealed class CommentCopies
{
    private readonly CopyNumbers _copies;
    private readonly PackageAdditions _additions;
    private readonly (string Name, MarkupTree Tree) _comments;
    private readonly Dictionary<string, MarkupElement> _byId = new(StringComparer.Ordinal);

    // [MS-DOCX] 2.5.1.1 (commentEx): what Word knows of a comment by the id of its last paragraph: whether it is done, and which one it answers.
    private readonly (string Name, MarkupTree Tree)? _states;

    // The ids of paragraphs by the id that they have in the template, and the round.
    private readonly Dictionary<(string Written, int Round), string> _paragraphs = [];

    private CommentCopies(CheckedPackage package, string comments, CopyNumbers copies, PackageAdditions additions)
    {
        _copies = copies;
        _additions = additions;
        _comments = (comments, MarkupTree.Of(package.Part(comments)));
        _states = package.FindRelated(package.MainPart, "commentsExtended") is { } states ? (states, MarkupTree.Of(package.Part(states))) : null;
        foreach (MarkupElement comment in _comments.Tree.Root.Children())
        {
            _byId.TryAdd(_comments.Tree.Attribute(comment, "id") ?? "", comment);
        }
    }

    public static void Add(CheckedPackage package, CopyNumbers copies, PackageAdditions additions)
    {
        if (package.FindRelated(package.MainPart, "comments") is not { } comments)
        {
            return;
        }

        CommentCopies made = new(package, comments, copies, additions);
        foreach ((string of, int number, int round) in copies.Comments)
        {
            if (made._byId.TryGetValue(of, out MarkupElement? comment))
            {
                made.Add(comment, number, round);
            }
        }

        made.AddStates();
    }

    private void Add(MarkupElement comment, int number, int round)
    {
        MarkupTree tree = _comments.Tree;
        List<(int Start, int End, string Text)> changes = [];
        if (tree.FindAttribute(comment, "id") is var (start, end))
        {
            changes.Add((start, end, number.ToString(CultureInfo.InvariantCulture)));
        }

        foreach (MarkupElement paragraph in comment.Descendants().Where(element => element.IsWord("p")))
        {
            if (tree.FindAttribute(paragraph, "paraId", foreign: true) is var (from, to))
            {
                string id = _copies.Next(CopyNumber.Paragraph).ToString("X8", CultureInfo.InvariantCulture);
                _paragraphs.TryAdd((tree.Decode(from, to), round), id);
                changes.Add((from, to, id));
            }
        }

        _additions.AddTo(_comments.Name, With(tree, comment, changes));
    }

    private void AddStates()
    {
        if (_states is not var (name, tree))
        {
            return;
        }

        foreach (((string written, int round), string id) in _paragraphs)
        {
            MarkupElement? state = tree.Root.Children().FirstOrDefault(state => tree.Attribute(state, "paraId") == written);
            if (state is null || tree.FindAttribute(state, "paraId") is not var (start, end))
            {
                continue;
            }

            List<(int Start, int End, string Text)> changes = [(start, end, id)];
            if (tree.FindAttribute(state, "paraIdParent") is var (from, to)
                && _paragraphs.TryGetValue((tree.Decode(from, to), round), out string? parent))
            {
                changes.Add((from, to, parent));
            }

            _additions.AddTo(name, With(tree, state, [.. changes.OrderBy(change => change.Start)]));
        }
    }

    private static byte[] With(MarkupTree tree, MarkupElement element, List<(int Start, int End, string Text)> changes)
    {
        using MemoryStream made = new();
        int at = element.Start;
        foreach ((int start, int end, string text) in changes)
        {
            made.Write(tree.Span(at, start));
            made.Write(Encoding.UTF8.GetBytes(text));
            at = end;
        }

        made.Write(tree.Span(at, element.End));
        return made.ToArray();
    }
}
