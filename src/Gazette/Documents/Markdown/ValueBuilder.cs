using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>Adds values to the inlines under construction: as text, with line ends that are decided on later, and with the references in them.</summary>
/// <param name="referenceWord">What references print until it is known.</param>
internal sealed class ValueBuilder(List<Inline> built, string referenceWord)
{
    private const string Blanks = " \t";

    public bool HasReferences { get; private set; }

    /// <summary>Whether the inlines are the description of a picture.</summary>
    public bool IsInDescription { get; set; }

    // References are the only marks that the report's own texts have; a backslash before one makes it text.
    private void AddLine(in TextRun line)
    {
        int done = 0;
        if (line.Origin is Phrase { IsCode: false })
        {
            for (int at = ReferenceKind.Find(line.Text, 0, out int length); at >= 0; at = ReferenceKind.Find(line.Text, done, out length))
            {
                bool isText = at > done && line.Text[at - 1] == '\\';
                AddSlice(line, done, isText ? at - 1 : at);
                if (isText)
                {
                    AddSlice(line, at, at + length);
                }
                else
                {
                    AddReference(line.Slice(at, at + length));
                }

                done = at + length;
            }
        }

        AddSlice(line, done, line.Text.Length);
    }

    /// <summary>
    /// A reference, with its sign. In a picture's description it stays text until all anchors are known, because that is a text without parts.
    /// </summary>
    public void AddReference(in TextRun reference)
    {
        HasReferences = true;
        built.Add(IsInDescription ? new Text(reference) : new CrossReference(reference.Text[1..], referenceWord, reference.Span));
    }

    private void AddSlice(in TextRun line, int start, int end)
    {
        if (start < end)
        {
            built.Add(new Text(line.Slice(start, end)));
        }
    }

    /// <summary>Adds a value. Line ends are counted across all of it, because the two that separate paragraphs may be in different runs.</summary>
    public void Add(LocatedText value)
    {
        int lineEnds = 0;
        TextRun lineEnd = default;
        foreach (ref readonly TextRun run in value.Runs)
        {
            if (lineEnds == 0 && !run.Text.AsSpan().ContainsAny('\n', '@'))
            {
                if (run.Text.Length > 0)
                {
                    built.Add(new Text(run));
                }

                continue;
            }

            AddLines(run);
        }

        AddLineEnd();

        void AddLines(in TextRun run)
        {
            ReadOnlySpan<char> text = run.Text;
            for (int start = 0; start <= text.Length;)
            {
                if (start > 0)
                {
                    lineEnds++;
                    lineEnd = run.Slice(start - 1, start);
                }

                int length = text[start..].IndexOf('\n');
                int end = length < 0 ? text.Length : start + length;
                int first = lineEnds > 0 ? end - text[start..end].TrimStart(Blanks).Length : start;
                int last = length < 0 ? end : first + text[first..end].TrimEnd(Blanks).Length;
                if (first < last)
                {
                    AddLineEnd();
                    AddLine(run.Slice(first, last));
                }

                start = end + 1;
            }
        }

        void AddLineEnd()
        {
            if (lineEnds > 0)
            {
                built.Add(lineEnds > 1 ? new ParagraphBreak(lineEnd) : new SoftLineEnd(IsInValue: true, lineEnd));
                lineEnds = 0;
            }
        }
    }
}
