using Gazette.Documents;
using Gazette.Sources;

namespace Gazette.Writers.Html.Body;

/// <summary>The characters of several texts in a row, with the places that they came from.</summary>
internal static class LocatedLine
{
    public static LocatedText Of(ReadOnlySpan<Inline> texts)
    {
        TextRun[] runs = new TextRun[texts.Length];
        for (int index = 0; index < texts.Length; index++)
        {
            runs[index] = ((Text)texts[index]).Run;
        }

        return new LocatedText(runs);
    }
}
