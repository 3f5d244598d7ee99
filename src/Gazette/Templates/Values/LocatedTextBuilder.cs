using System.Runtime.InteropServices;
using System.Text;
using Gazette.Sources;
using Gazette.Templates.Rendering;

namespace Gazette.Templates.Values;

/// <summary>
/// Puts a text together from pieces of others, within the limits of a rendering. Values stay runs of their own; what the template itself says becomes one
/// run, so that a text that grows in a loop has no more runs than values.
/// </summary>
internal sealed class LocatedTextBuilder(RenderContext context, SourceSpan place)
{
    private readonly List<TextRun> _runs = [];
    private readonly StringBuilder _words = new();
    private TextRun _first;
    private int _joined;
    private long _length;

    public void Add(LocatedText text) => Add(text, 0, text.Length);

    /// <summary>The characters of a text from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public void Add(LocatedText text, int start, int end)
    {
        if (start < end)
        {
            Grow(end - start);
            foreach (ref readonly TextRun run in text.Slice(start, end).Runs)
            {
                Add(run);
            }
        }
    }

    /// <summary>Words that the template adds.</summary>
    public void Add(string words)
    {
        if (words.Length > 0)
        {
            Grow(words.Length);
            Add(new TextRun(words, place));
        }
    }

    public LocatedText ToText()
    {
        Flush();
        return _runs.Count == 0 ? LocatedText.Empty : new LocatedText(CollectionsMarshal.AsSpan(_runs));
    }

    private void Grow(int characters)
    {
        _length += characters;
        context.CheckLength(_length, place);
        context.CheckBudget(place);
    }

    private void Add(in TextRun run)
    {
        if (run.Origin is not SourceFile)
        {
            Flush();
            _runs.Add(run);
            return;
        }

        if (_joined == 0)
        {
            _first = run;
        }
        else
        {
            _ = _joined == 1 ? _words.Append(_first.Text).Append(run.Text) : _words.Append(run.Text);
        }

        _joined++;
    }

    private void Flush()
    {
        if (_joined > 0)
        {
            _runs.Add(_joined == 1 ? _first : _first with { Text = _words.ToString() });
        }

        _words.Clear();
        _joined = 0;
    }
}
