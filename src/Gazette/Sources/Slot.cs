using System.Collections.Immutable;
using System.Globalization;

namespace Gazette.Sources;

/// <summary>
/// What a value printed by a template stands for: text that enters the document tree after the Markdown has been parsed,
/// so that no value can become markup. It keeps the runs it was made of.
/// </summary>
public sealed record Slot(ImmutableArray<SourceRun> Runs)
{
    /// <summary>Opens a slot's mark in rendered text; a noncharacter, which data may not contain.</summary>
    public const char Open = '\uFDD0';

    /// <summary>Closes a slot's mark; between the two stands the slot's index in decimal digits.</summary>
    public const char Close = '\uFDD1';

    internal const int LongestMark = 12;

    public string Text => Runs.Length == 1 ? Runs[0].Text : string.Concat(Runs.Select(run => run.Text));

    /// <summary>The mark of the slot with this index.</summary>
    public static string Mark(int index) => $"{Open}{index}{Close}";

    /// <summary>Writes the mark of the slot with this index, of <see cref="LongestMark"/> characters at most, and tells its length.</summary>
    internal static int WriteMark(int index, Span<char> mark)
    {
        mark[0] = Open;
        index.TryFormat(mark[1..], out int digits, default, CultureInfo.InvariantCulture);
        mark[digits + 1] = Close;
        return digits + 2;
    }
}
