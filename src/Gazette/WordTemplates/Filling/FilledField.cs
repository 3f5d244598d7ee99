using System.Collections.Immutable;
using System.Globalization;
using Gazette.Packages.Markup;

namespace Gazette.WordTemplates.Filling;

/// <summary>A field of a filled part.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Code">What it computes: <c>SEQ Figure \* ARABIC</c>.</param>
/// <param name="Results">The texts that show its result.</param>
internal sealed record FilledField(int Start, string Code, ImmutableArray<MarkupElement> Results)
{
    // A code may be split over any runs; those of captions are short.
    private const int LongestCode = 400;

    private const string SequenceCode = "SEQ";
    private const string ReferenceCode = "REF";

    private static readonly string[] DigitForms = ["ARABIC", "MERGEFORMAT"];

    private ImmutableArray<string> Words => field.IsDefault ? field = [.. Code.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)] : field;

    /// <summary>The name of the sequence that it counts; null if it counts none (ECMA-376-1, 17.16.5.56).</summary>
    public string? Sequence => Words is [var code, var name, ..] && Is(code, SequenceCode) && !Words.Contains("\\c") ? name : null;

    /// <summary>The bookmark that it repeats; null if it repeats none (17.16.5.52).</summary>
    public string? Bookmark => Words is [var code, var name, ..] && Is(code, ReferenceCode) ? name : null;

    /// <summary>The number that the sequence starts from again here; null if it goes on.</summary>
    public int? Reset => Words.IndexOf("\\r") is > 0 and var at && at + 1 < Words.Length
        && int.TryParse(Words[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>Whether the number is shown in digits that follow from the fields before it alone.</summary>
    public bool ShowsDigits => Results is [_] && !Words.Contains("\\s") && !Words.Contains("\\h")
        && Words.Zip(Words.Skip(1)).All(pair => pair.First != "\\*" || DigitForms.Contains(pair.Second, StringComparer.OrdinalIgnoreCase));

    /// <summary>The fields of a part in the order of their beginnings, without those in deleted text and in what is only for old programs.</summary>
    public static ImmutableArray<FilledField> Of(MarkupTree tree)
    {
        List<FilledField> found = [];
        Stack<OpenField> open = [];
        int passed = 0;
        foreach (MarkupElement element in tree.Root.Descendants().Where(element => element.Start >= passed))
        {
            switch (element.Name)
            {
                case "Fallback" when element.Space == MarkupSpaces.Compatibility:
                case "del" or "moveFrom":
                    passed = element.End;
                    break;
                case "fldSimple":
                    MarkupElement[] shown = [.. element.Descendants().Where(text => text.IsWord("t"))];
                    found.Add(new FilledField(element.Start, tree.Attribute(element, "instr") ?? "", [.. shown]));
                    break;
                case "fldChar":
                    Turn(tree.Attribute(element, "fldCharType"), element.Start, open, found);
                    break;
                case "instrText" when open.TryPeek(out OpenField? field) && !field.HasResult && field.Code.Length < LongestCode:
                    field.Code += tree.Text(element);
                    break;
                case "t" when element.Space == MarkupSpaces.Word && open.TryPeek(out OpenField? field) && field.HasResult:
                    field.Results.Add(element);
                    break;
                default:
                    break;
            }
        }

        return [.. found.OrderBy(field => field.Start)];
    }

    private static bool Is(string word, string code) => word.Equals(code, StringComparison.OrdinalIgnoreCase);

    private static void Turn(string? type, int at, Stack<OpenField> open, List<FilledField> found)
    {
        if (type == "begin")
        {
            open.Push(new OpenField(at));
        }
        else if (type == "separate" && open.TryPeek(out OpenField? field))
        {
            field.HasResult = true;
        }
        else if (type == "end" && open.TryPop(out OpenField? closed))
        {
            found.Add(new FilledField(closed.Start, closed.Code, [.. closed.Results]));
        }
    }

    private sealed class OpenField(int start)
    {
        public int Start => start;

        public string Code { get; set; } = "";

        public bool HasResult { get; set; }

        public List<MarkupElement> Results { get; } = [];
    }
}
