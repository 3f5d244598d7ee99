using System.Text;
using Gazette.Packages.Markup;
using Gazette.Templates.Programs;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>
/// Writes the runs of a paragraph that tags stand in: what is text stays in its run, what a tag prints has the look of its first character, and a
/// statement stands between runs.
/// </summary>
internal sealed class RunRewriter
{
    private readonly StoryParagraph _paragraph;
    private readonly Action<PieceWriter, TagSite> _writeTag;
    private readonly TagSite?[] _siteOf;
    private readonly bool[] _isDropped;
    private readonly byte[] _textStart;
    private readonly byte[] _textEnd;
    private readonly byte[] _runEnd;

    private PieceWriter _writer = null!;
    private bool _isRunOpen;
    private bool _isTextOpen;

    public RunRewriter(StoryParagraph paragraph, Action<PieceWriter, TagSite> writeTag)
    {
        _paragraph = paragraph;
        _writeTag = writeTag;
        _siteOf = new TagSite?[paragraph.Units.Count];
        _isDropped = new bool[paragraph.Units.Count];
        string w = paragraph.Part.Prefix;
        _textStart = Encoding.UTF8.GetBytes($"<{w}t xml:space=\"preserve\">");
        _textEnd = Encoding.UTF8.GetBytes($"</{w}t>");
        _runEnd = Encoding.UTF8.GetBytes($"</{w}r>");
        foreach (TagSite site in paragraph.Tags)
        {
            Array.Fill(_siteOf, site, site.First, site.Last - site.First + 1);
        }

        foreach (TagSite site in paragraph.Tags.Where(site => site.Tag.Field is null))
        {
            Trim(site);
        }
    }

    /// <summary>The edits that the runs with tags need, and the marks inside tags.</summary>
    public IEnumerable<Edit> Edits()
    {
        foreach (TagSite site in _paragraph.Tags.Where(site => site.Element is not null))
        {
            yield return new Edit(site.Element!.Start, site.Element.End, EditPhase.Replaces, 0, writer => WriteElement(writer, site));
        }

        List<TextUnit> units = _paragraph.Units;
        for (int start = 0; start < units.Count;)
        {
            int end = start + 1;
            while (end < units.Count && units[end].Run == units[start].Run)
            {
                end++;
            }

            (int from, int to) = (start, end);
            if (Enumerable.Range(from, to - from).Any(unit => _siteOf[unit] is { Element: null } || _isDropped[unit]))
            {
                yield return new Edit(units[from].Run.Start, units[from].Run.End, EditPhase.Replaces, 0, writer => WriteRun(writer, from, to));
            }

            start = end;
        }

        foreach (TagSite site in _paragraph.Tags.Where(site => site.Element is null && units[site.First].Run != units[site.Last].Run))
        {
            foreach (MarkupElement dropped in RangeMarks.InsideOf(_paragraph, site.StartByte, site.EndByte))
            {
                yield return new Edit(dropped.Start, dropped.End, EditPhase.Replaces, 0, static _ => { });
            }
        }
    }

    private void Trim(TagSite site)
    {
        string words = site.Tag.Code[2..^2];
        if (words.Length > 0 && words[0] is '-' or '~')
        {
            for (int unit = site.First - 1; unit >= 0 && _siteOf[unit] is null && CanTrim(unit); unit--)
            {
                _isDropped[unit] = _paragraph.Units[unit].Character != TextUnit.Nothing;
            }
        }

        if (words.Length > 1 && words[^1] is '-' or '~')
        {
            for (int unit = site.Last + 1; unit < _siteOf.Length && _siteOf[unit] is null && CanTrim(unit); unit++)
            {
                _isDropped[unit] = _paragraph.Units[unit].Character != TextUnit.Nothing;
            }
        }
    }

    private bool CanTrim(int unit) => _paragraph.Units[unit].IsBlank;

    private void WriteElement(PieceWriter writer, TagSite site)
    {
        _writer = writer;
        OpenText(_paragraph.Units[site.First].Run);
        _writeTag(writer, site);
        Close();
    }

    private void WriteRun(PieceWriter writer, int from, int to)
    {
        _writer = writer;
        for (int i = from; i < to; i++)
        {
            TextUnit unit = _paragraph.Units[i];
            if (_siteOf[i] is { } site)
            {
                if (i == site.First)
                {
                    WriteTag(site, unit);
                }
                else if (unit.Holder.Name == "commentReference")
                {
                    OpenRun(unit.Run);
                    CloseText();
                    _writer.WriteSource(unit.Start, unit.End);
                }
            }
            else if (!_isDropped[i])
            {
                i = WriteUnits(i, to);
            }
        }

        Close();
    }

    private void WriteTag(TagSite site, TextUnit unit)
    {
        if (site.Tag.Form is not (TagForm.Value or TagForm.Label or TagForm.Blocks))
        {
            if (site.Tag.Form == TagForm.Silent || site.Level == TagLevel.Inline)
            {
                Close();
                _writeTag(_writer, site);
            }

            return;
        }

        if (site.Tag.Field is not null)
        {
            // A field has the look of its result.
            Close();
            OpenText(FieldRuns.LookOf(site));
            _writeTag(_writer, site);
            Close();
            return;
        }

        OpenText(unit.Run);
        _writeTag(_writer, site);
    }

    // A whole text is copied with its tags; returns the last unit that was written.
    private int WriteUnits(int i, int to)
    {
        TextUnit unit = _paragraph.Units[i];
        int last = i;
        while (last + 1 < to && _paragraph.Units[last + 1].Holder == unit.Holder && _siteOf[last + 1] is null && !_isDropped[last + 1])
        {
            last++;
        }

        if (!unit.IsText)
        {
            OpenRun(unit.Run);
            CloseText();
            _writer.WriteSource(unit.Start, unit.End);
            return i;
        }

        bool isWhole = unit.Start == unit.Holder.ContentStart && _paragraph.Units[last].End == unit.Holder.ContentEnd;
        if (isWhole)
        {
            OpenRun(unit.Run);
            CloseText();
            _writer.CopySource(unit.Holder.Start, unit.Holder.End);
        }
        else
        {
            OpenText(unit.Run);
            _writer.CopySource(unit.Start, _paragraph.Units[last].End);
        }

        return last;
    }

    private void OpenRun(MarkupElement run)
    {
        if (!_isRunOpen)
        {
            _writer.CopySource(run.Start, run.ContentStart);
            if (run.Child("rPr") is { } look)
            {
                _writer.CopySource(look.Start, look.End);
            }

            _isRunOpen = true;
        }
    }

    private void OpenText(MarkupElement run)
    {
        OpenRun(run);
        if (!_isTextOpen)
        {
            _writer.WriteBytes(_textStart);
            _isTextOpen = true;
        }
    }

    private void CloseText()
    {
        if (_isTextOpen)
        {
            _writer.WriteBytes(_textEnd);
            _isTextOpen = false;
        }
    }

    private void Close()
    {
        CloseText();
        if (_isRunOpen)
        {
            _writer.WriteBytes(_runEnd);
            _isRunOpen = false;
        }
    }
}
