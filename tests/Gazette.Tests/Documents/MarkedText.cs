using System.Collections.Immutable;
using System.Text;
using Gazette.Sources;

namespace Gazette.Tests.Documents;

/// <summary>
/// Markdown for tests in which <c>⟦text⟧</c> is a value printed by a template; <c>\n</c> in it is a line end. Values come from a separate file, as
/// they would from a report.
/// </summary>
internal static class MarkedText
{
    public static MappedText Read(string path, string text)
    {
        SourceFile template = new(path, text);
        StringBuilder rendered = new();
        ImmutableArray<MappedSegment>.Builder segments = ImmutableArray.CreateBuilder<MappedSegment>();
        List<string> values = [];
        int copied = 0;
        for (int open = text.IndexOf('⟦', StringComparison.Ordinal); open >= 0; open = text.IndexOf('⟦', copied))
        {
            int close = text.IndexOf('⟧', open);
            segments.Add(new MappedSegment(rendered.Length, template.Span(copied, open), Verbatim: true));
            rendered.Append(text, copied, open - copied);
            segments.Add(new MappedSegment(rendered.Length, template.Span(open, close + 1), Verbatim: false));
            rendered.Append(SlotMark.Of(values.Count));
            values.Add(text[(open + 1)..close].Replace("\\n", "\n", StringComparison.Ordinal));
            copied = close + 1;
        }

        segments.Add(new MappedSegment(rendered.Length, template.Span(copied, text.Length), Verbatim: true));
        rendered.Append(text, copied, text.Length - copied);
        return new MappedText(rendered.ToString(), segments.ToImmutable(), Slots(values));
    }

    /// <summary>Slots for values, each with its place in a file that contains all of them.</summary>
    public static ImmutableArray<LocatedText> Slots(IReadOnlyList<string> values)
    {
        SourceFile file = new("report.yaml", string.Join('|', values));
        ImmutableArray<LocatedText>.Builder slots = ImmutableArray.CreateBuilder<LocatedText>();
        int start = 0;
        foreach (string value in values)
        {
            slots.Add(LocatedText.Of(new Phrase(value, file.Span(start, start + value.Length))));
            start += value.Length + 1;
        }

        return slots.ToImmutable();
    }
}
