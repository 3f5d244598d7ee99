namespace Gazette.Sources;

/// <summary>
/// A text that knows where each part of it came from, and which metric a number in it belongs to. It passes through templates unchanged and enters
/// the document tree only after the Markdown has been parsed, so that nothing in it can become markup. Texts with the same characters are equal.
/// </summary>
public sealed class LocatedText
{
    // Most texts consist of one run, which is stored without an array.
    private readonly TextRun _only;
    private readonly TextRun[]? _runs;

    public LocatedText(TextRun run) => _only = run;

    private LocatedText(TextRun[] runs) => _runs = runs;

    public LocatedText(ReadOnlySpan<TextRun> runs)
    {
        if (runs.Length == 1)
        {
            _only = runs[0];
        }
        else
        {
            _runs = runs.ToArray();
        }
    }

    public static LocatedText Empty { get; } = new([]);

    public ReadOnlySpan<TextRun> Runs => _runs is null ? new ReadOnlySpan<TextRun>(in _only) : _runs;

    public string Text => _runs is null ? _only.Text : string.Concat(_runs.Select(run => run.Text));

    public bool IsEmpty
    {
        get
        {
            foreach (ref readonly TextRun run in Runs)
            {
                if (run.Text.Length > 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    public int Length
    {
        get
        {
            int length = 0;
            foreach (ref readonly TextRun run in Runs)
            {
                length += run.Text.Length;
            }

            return length;
        }
    }

    /// <summary>A text of a report without any values in it.</summary>
    public static LocatedText Of(Phrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return new LocatedText(new TextRun(phrase.Text, phrase, 0, phrase.Text.Length));
    }

    /// <summary>Text that a template contains or computes.</summary>
    public static LocatedText OfTemplate(string text, SourceSpan place) => new(new TextRun(text, place));

    /// <summary>A formatted value.</summary>
    /// <param name="metric">The id of the metric that it belongs to.</param>
    public static LocatedText Printed(string text, SourceSpan place, string? metric = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new LocatedText(new TextRun(text, new PrintedValue(text, place, metric), 0, text.Length));
    }

    /// <summary>A formatted value that says how it was computed.</summary>
    internal static LocatedText Derived(string text, SourceSpan place, Derivation? derivation, string? metric = null) =>
        new(new TextRun(text, new PrintedValue(text, place, metric) { Derivation = derivation }, 0, text.Length));

    /// <summary>Concatenates several texts.</summary>
    public static LocatedText Join(params ReadOnlySpan<LocatedText> texts)
    {
        int count = 0;
        foreach (LocatedText text in texts)
        {
            count += text.Runs.Length;
        }

        TextRun[] runs = new TextRun[count];
        count = 0;
        foreach (LocatedText text in texts)
        {
            foreach (ref readonly TextRun run in text.Runs)
            {
                if (run.Text.Length > 0)
                {
                    runs[count++] = run;
                }
            }
        }

        return count == 1 ? new LocatedText(runs[0]) : new LocatedText(count == runs.Length ? runs : runs[..count]);
    }

    public LocatedText Add(LocatedText other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsEmpty ? this : IsEmpty ? other : Join(this, other);
    }

    /// <summary>The first <paramref name="length"/> characters.</summary>
    public LocatedText Take(int length)
    {
        ReadOnlySpan<TextRun> runs = Runs;
        for (int i = 0; i < runs.Length; i++)
        {
            if (length < runs[i].Text.Length)
            {
                return new LocatedText(length == 0 ? runs[..i] : [.. runs[..i], runs[i].Slice(0, length)]);
            }

            length -= runs[i].Text.Length;
        }

        return this;
    }

    /// <summary>The characters from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public LocatedText Slice(int start, int end)
    {
        if (_runs is null)
        {
            return start == 0 && end == _only.Text.Length ? this : start >= end ? Empty : new LocatedText(_only.Slice(start, end));
        }

        List<TextRun> runs = [];
        int at = 0;
        foreach (ref readonly TextRun run in Runs)
        {
            int from = Math.Max(start - at, 0);
            int to = Math.Min(end - at, run.Text.Length);
            if (from < to)
            {
                runs.Add(run.Slice(from, to));
            }

            at += run.Text.Length;
        }

        return new LocatedText([.. runs]);
    }

    /// <summary>The text with other characters in each of its runs, which keep their places.</summary>
    internal LocatedText With(Func<string, string> change)
    {
        if (_runs is null)
        {
            return new LocatedText(_only with { Text = change(_only.Text) });
        }

        return new LocatedText(Array.ConvertAll(_runs, run => run with { Text = change(run.Text) }));
    }

    public override bool Equals(object? obj) => obj is LocatedText other && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}
