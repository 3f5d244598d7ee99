using System.Collections.Immutable;
using System.Globalization;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Documents.Markdown;

/// <summary>Numbers the headings of a document: 1, 1.1, 1.1.1. They begin again after each title, as in attachments.</summary>
/// <param name="isOn">Whether headings are numbered at all.</param>
internal sealed class SectionNumbers(LanguageRules language, AnchorTable anchors, bool isOn)
{
    private readonly int[] _counts = new int[BlockBuilder.HeadingLevels + 1];

    // Between the number and the heading.
    private string Blank => language.Marks.Blank.Length > 0 ? language.Marks.Blank : "\u3000";

    /// <summary>The heading with its number, if it gets one; what refers to it prints the number, otherwise the whole heading.</summary>
    /// <param name="id">What references call it; null if nothing does.</param>
    public ImmutableArray<Inline> Open(ImmutableArray<Inline> heading, int level, string? id, SourceSpan span)
    {
        if (Next(level, heading) is not { } number)
        {
            return id is not null && anchors.Add(id, ReferenceKind.Section, InlineText.Of(heading).Replace('\n', ' '), span)
                ? [new Anchor(id, heading, span)]
                : heading;
        }

        Text written = new(number, span with { End = span.Start });
        bool isReferredTo = id is not null && anchors.Add(
            id, ReferenceKind.Section, number, span, language.Labels.Section.Before, language.Labels.Section.After);
        return [isReferredTo ? new Anchor(id!, [written], written.Span) : written, new Text(Blank, written.Span), .. heading];
    }

    // Null if it gets none, or already begins with one.
    private string? Next(int level, ImmutableArray<Inline> heading)
    {
        if (!isOn || (level > 1 && HeadingLabel.HeadingLevelOf(InlineText.Of(heading)) is not null))
        {
            return null;
        }

        Array.Clear(_counts, level + 1, _counts.Length - level - 1);
        if (level == 1)
        {
            return null;
        }

        _counts[level]++;
        return string.Join('.', _counts[2..(level + 1)].Where(count => count > 0).Select(count => count.ToString(CultureInfo.InvariantCulture)));
    }
}
