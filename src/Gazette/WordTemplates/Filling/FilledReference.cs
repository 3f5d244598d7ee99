using System.Text;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.WordTemplates.Pieces;
using Gazette.Writers.Word.Packaging;

namespace Gazette.WordTemplates.Filling;

/// <summary>A reference in a text that was printed into a line, <c>@tbl-costs</c>, which waits for what it prints.</summary>
/// <param name="Start">Where its run begins in the part; in a text without runs, where its mark begins.</param>
/// <param name="Form">The look of its run; null in a text without runs.</param>
/// <param name="Place">Where the report has it.</param>
internal sealed record FilledReference(FilledPart Part, int Start, int End, string Id, RunForm? Form, SourceSpan Place)
{
    /// <summary>What stands for a reference in the text until it is known.</summary>
    public static string MarkOf(string id) => $"{SlotMark.Open}@{id}{SlotMark.Close}";

    /// <summary>The id in such a mark; null if a text is anything else.</summary>
    public static string? IdIn(string text) => text is [SlotMark.Open, '@', .. var id, SlotMark.Close] ? id : null;

    /// <summary>What takes its place in the part: a field that repeats a bookmark, or words.</summary>
    /// <param name="resolved">What it prints.</param>
    /// <param name="bookmark">Null if it refers to nothing.</param>
    public byte[] Write(Inline resolved, string? bookmark)
    {
        Utf8XmlBuffer xml = new(256);
        string words = resolved is CrossReference known ? known.Label : ((Text)resolved).Value;
        if (Form is null)
        {
            xml.Text(words);
        }
        else if (resolved is not CrossReference reference || bookmark is null)
        {
            AddWords(words);
        }
        else
        {
            AddWords(words[..reference.Before]);
            AddMark("begin");
            Raw(Form.Around($"<{Form.Prefix}instrText xml:space=\"preserve\"> REF {bookmark} \\h </{Form.Prefix}instrText>"));
            AddMark("separate");
            AddWords(words[reference.Before..^reference.After]);
            AddMark("end");
            AddWords(words[^reference.After..]);
        }

        return xml.WrittenSpan.ToArray();

        void AddWords(string text)
        {
            if (text.Length > 0)
            {
                xml.Raw(Form!.Start);
                xml.Text(text);
                xml.Raw(Form.End);
            }
        }

        void AddMark(string type) => Raw(Form!.Around($"<{Form.Prefix}fldChar {Form.Prefix}fldCharType=\"{type}\"/>"));

        void Raw(string markup) => xml.Raw(Encoding.UTF8.GetBytes(markup));
    }
}
