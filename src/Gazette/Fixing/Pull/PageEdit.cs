using System.Collections.Immutable;

namespace Gazette.Fixing.Pull;

/// <summary>What somebody did to a page at one place.</summary>
/// <param name="Line">The line of the old page, or the one that a new line comes after; -1 for the top.</param>
/// <param name="EditedLine">The line of the edited page where it can be seen.</param>
internal abstract record PageEdit(int Line, int EditedLine);

/// <summary>Words of a line were replaced, put in or taken out.</summary>
/// <param name="NewStart">Where the new words begin in the edited line.</param>
internal sealed record WordsChanged(int Line, int Start, int End, string Words, int EditedLine, int NewStart) : PageEdit(Line, EditedLine);

/// <summary>Lines were taken out; more than one if they can only go together.</summary>
internal sealed record LinesGone(ImmutableArray<int> Lines, int EditedLine) : PageEdit(Lines[0], EditedLine);

/// <summary>The text of a header or footer was changed; one of the two is empty if it is new, or gone.</summary>
internal sealed record MarginChanged(string Before, string After, int Line, int EditedLine) : PageEdit(Line, EditedLine)
{
    /// <param name="line">The number of lines of the old page.</param>
    public static IEnumerable<MarginChanged> Find(ImmutableArray<PageLine> before, PageText edited, int line)
    {
        List<string> gone = [.. before.Select(text => text.Text).Where(text => !edited.Margins.Any(other => other.Plain == PlainText.Of(text)))];
        foreach ((int index, PageLine come) in edited.Margins.Index().Where(pair => !before.Any(other => other.Plain == pair.Item.Plain)))
        {
            string old = gone.OrderByDescending(text => text.Intersect(come.Text).Count()).FirstOrDefault("");
            gone.Remove(old);
            yield return new MarginChanged(old, come.Text, line, edited.Lines.Length + index);
        }

        // One that is gone may be one that a program has left out because no page shows it.
    }
}

/// <summary>A line was put in, or a row of a table with its cells.</summary>
/// <param name="Order">Counts what was put in at one place.</param>
internal sealed record LinesCome(int Line, ImmutableArray<string> Texts, int EditedLine, int Order, bool IsRow) : PageEdit(Line, EditedLine);
