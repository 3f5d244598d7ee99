using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;
using Gazette.Packages.Markup;

namespace Gazette.WordTemplates.Filling;

/// <summary>
/// The captions that the file itself has, as fields that count. They count together with those of printed blocks, in the order of the page, and so do their
/// copies in a loop; what refers to one follows it.
/// </summary>
/// <param name="part">The part with the text of the document.</param>
internal sealed class CaptionFields(FilledPart part)
{
    // Of a bookmark that references repeat: a label, a number, a caption.
    private const int MostTexts = 64;

    private readonly MarkupTree _tree = part.Read();
    private readonly Dictionary<int, string> _results = [];
    private readonly List<MarkupElement> _changed = [];
    private ImmutableArray<FilledField>? _fields;
    private int _next;

    /// <summary>The results that are no longer those of the file, by where their texts begin.</summary>
    public IReadOnlyDictionary<int, string> Results => _results;

    private ImmutableArray<FilledField> Fields => _fields ??= FilledField.Of(_tree);

    /// <summary>Counts the captions in front of a place.</summary>
    public void CountTo(int position, CaptionNumbers numbers)
    {
        for (; _next < Fields.Length && Fields[_next].Start < position; _next++)
        {
            FilledField field = Fields[_next];
            if (field.Sequence is not { } name)
            {
                continue;
            }

            int number = numbers.Next(name, field.Reset);
            string digits = number.ToString(CultureInfo.InvariantCulture);
            if (field is { ShowsDigits: true, Results: [var shown] } && _tree.Text(shown) != digits)
            {
                Change(shown, digits);
            }
        }
    }

    /// <summary>Lets what refers to a caption show its new number, and writes all new results into the part.</summary>
    public void Finish(PartChanges changes)
    {
        CountReferences();
        foreach (MarkupElement text in _changed)
        {
            changes.AddText(part, text.ContentStart, text.ContentEnd, _results[text.ContentStart]);
        }
    }

    private void CountReferences()
    {
        if (_results.Count == 0)
        {
            return;
        }

        Dictionary<string, MarkupElement[]> marked = Bookmarked();
        foreach (FilledField field in Fields)
        {
            // It repeats the words of the bookmark, run for run, or all in one.
            if (field.Bookmark is not { } name || !marked.TryGetValue(name, out MarkupElement[]? texts)
                || !texts.Any(text => _results.ContainsKey(text.ContentStart)))
            {
                continue;
            }

            if (field.Results.Select(_tree.Text).SequenceEqual(texts.Select(_tree.Text)))
            {
                foreach ((MarkupElement shown, MarkupElement text) in field.Results.Zip(texts).Where(pair => _results.ContainsKey(pair.Second.ContentStart)))
                {
                    Change(shown, NewText(text));
                }
            }
            else if (field.Results is [var only] && _tree.Text(only) == string.Concat(texts.Select(_tree.Text)))
            {
                Change(only, string.Concat(texts.Select(NewText)));
            }
        }
    }

    private string NewText(MarkupElement text) => _results.GetValueOrDefault(text.ContentStart) ?? _tree.Text(text);

    // The texts of each bookmark that is short enough to be around a caption.
    private Dictionary<string, MarkupElement[]> Bookmarked()
    {
        Dictionary<string, MarkupElement[]> marked = new(StringComparer.Ordinal);
        Dictionary<string, (string Name, int Texts)> open = new(StringComparer.Ordinal);
        List<MarkupElement> texts = [];
        foreach (MarkupElement element in _tree.Root.Descendants())
        {
            if (element.IsWord("t"))
            {
                texts.Add(element);
                continue;
            }

            if (element.IsWord("bookmarkStart") && _tree.Attribute(element, "id") is { } id && _tree.Attribute(element, "name") is { } name)
            {
                open[id] = (name, texts.Count);
            }
            else if (element.IsWord("bookmarkEnd") && _tree.Attribute(element, "id") is { } closed && open.Remove(closed, out (string Name, int Texts) mark)
                && texts.Count - mark.Texts <= MostTexts)
            {
                marked.TryAdd(mark.Name, [.. texts[mark.Texts..]]);
            }
        }

        return marked;
    }

    // The result of a field in a field is that of both, and is changed once.
    private void Change(MarkupElement text, string words)
    {
        if (_results.TryAdd(text.ContentStart, words))
        {
            _changed.Add(text);
        }
    }
}
