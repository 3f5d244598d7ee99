using System.Text;
using Gazette.Sources;

namespace Gazette.Diagnostics;

/// <summary>
/// A replacement that can be made without asking: it changes marks or the form of a number, never the meaning. <see cref="Span"/> is a place in the
/// report, the template or the text whose characters are in the document unchanged.
/// </summary>
public sealed record Fix(SourceSpan Span, string Replacement)
{
    /// <summary>A text with replacements that are in order and do not overlap.</summary>
    internal static string Splice(string text, IEnumerable<Fix> fixes)
    {
        StringBuilder spliced = new(text.Length);
        int at = 0;
        foreach (Fix fix in fixes)
        {
            spliced.Append(text, at, fix.Span.Start - at).Append(fix.Replacement);
            at = fix.Span.End;
        }

        return spliced.Append(text, at, text.Length - at).ToString();
    }
}
