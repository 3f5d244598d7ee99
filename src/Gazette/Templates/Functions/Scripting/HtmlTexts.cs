using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Gazette.Sources;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Texts in the notations of HTML and of addresses.</summary>
internal static partial class HtmlTexts
{
    // A character may become nine: %E6%9D%91.
    private const int LongestEscape = 9;
    private const string AllowedInAddress = "-._~:/?#[]@!$&'()*+,;=";

    public static LocatedText Escape(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        call.Context.CheckLength((long)text.Length * LongestEscape, call.Place);
        return text.With(WebUtility.HtmlEncode);
    }

    public static LocatedText MarkLines(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        LocatedTextBuilder built = new(call.Context, call.Place);
        int done = 0;
        foreach (ValueMatch line in LineEnd().EnumerateMatches(text.Text))
        {
            built.Add(text, done, line.Index);
            built.Add("<br />");
            built.Add(text, line.Index, line.Index + line.Length);
            done = line.Index + line.Length;
        }

        built.Add(text, done, text.Length);
        return built.ToText();
    }

    public static LocatedText EncodePart(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        call.Context.CheckLength((long)text.Length * LongestEscape, call.Place);
        return call.Computed(text, Uri.EscapeDataString(text.Text));
    }

    public static LocatedText EncodeWhole(FunctionCall call)
    {
        LocatedText text = call.Text(0);
        call.Context.CheckLength((long)text.Length * LongestEscape, call.Place);
        StringBuilder address = new(text.Length);
        foreach (Rune rune in text.Text.EnumerateRunes())
        {
            string character = rune.ToString();
            bool isAllowed = rune.IsAscii && (Rune.IsLetterOrDigit(rune) || AllowedInAddress.Contains(character, StringComparison.Ordinal));
            address.Append(isAllowed ? character : Uri.EscapeDataString(character));
        }

        return call.Computed(text, address.ToString());
    }

    [GeneratedRegex(@"\r\n|\r|\n")]
    private static partial Regex LineEnd();
}
