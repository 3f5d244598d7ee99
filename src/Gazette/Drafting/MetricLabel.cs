using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gazette.Linting.Texts;
using Gazette.Schema;

namespace Gazette.Drafting;

/// <summary>Guesses what readers call a number, from the words around it: 开展理论宣讲120余场次, the library received 48,210 visits.</summary>
internal static partial class MetricLabel
{
    private const int LongestChinese = 10;
    private const int MostWords = 4;
    private const string Trimmed = " \t　“”‘’《》（）()*_";

    private static readonly SearchValues<char> ChineseEnds = SearchValues.Create("，。；：、！？,.;:0123456789}\n");
    private static readonly SearchValues<char> EnglishEnds = SearchValues.Create(",.;:0123456789}\n");

    /// <summary>Empty if the words say nothing.</summary>
    public static string Guess(LintText text, FigureExtent figure) => text.IsEnglish ? English(text, figure) : Chinese(text, figure);

    /// <summary>A name that texts can write for a label.</summary>
    public static string NameOf(string label)
    {
        StringBuilder name = new();
        foreach (char c in label)
        {
            if (char.IsLetterOrDigit(c))
            {
                name.Append(char.ToLower(c, CultureInfo.InvariantCulture));
            }
            else if (name.Length > 0 && name[^1] != '_')
            {
                name.Append('_');
            }
        }

        string joined = name.ToString().Trim('_');
        bool isFree = MetricName.IsValid(joined) && ReportMembers.Report.Find(joined) is null;
        return isFree ? joined : "n_" + joined;
    }

    private static string Chinese(LintText text, FigureExtent figure)
    {
        int start = text.Text.AsSpan(0, figure.Start).LastIndexOfAny(ChineseEnds) + 1;
        string before = Verbs().Replace(Connectors().Replace(text.Text[start..figure.Start].Trim(Trimmed.ToCharArray()), ""), "");
        string after = Noun().Match(text.Text, figure.End, Math.Min(LongestChinese, text.Text.Length - figure.End)).Value;
        return before.Length >= 2 ? before.Length <= LongestChinese ? before : before[^LongestChinese..]
            : after.Length >= 2 ? after
            : "";
    }

    private static string English(LintText text, FigureExtent figure)
    {
        string unit = figure.Quantity.Unit!.Plural;
        if (!figure.Quantity.IsRate && unit.Length > 0 && char.IsAsciiLetterLower(unit[0]))
        {
            return char.ToUpperInvariant(unit[0]) + unit[1..];
        }

        int start = text.Text.AsSpan(0, figure.Start).LastIndexOfAny(EnglishEnds) + 1;
        string before = EnglishConnectors().Replace(text.Text[start..figure.Start].Trim(Trimmed.ToCharArray()), "");
        string[] words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string label = string.Join(' ', words.TakeLast(MostWords)).Trim(Trimmed.ToCharArray());
        return label.Length == 0 ? "" : char.ToUpperInvariant(label[0]) + label[1..];
    }

    [GeneratedRegex("(?:达到|达成|达|共有|共计|合计|总计|累计|共|已经|已|为|是|现有|有|由|了|仅|完成|实现|稳定在|保持在|升至|降至|提高到|下降到|分别|各)+$")]
    private static partial Regex Connectors();

    [GeneratedRegex(
        "^(?:今年|本年|全年|年初|目前|截至目前|全县|全市|全镇|全乡|全村|全区|各村|各级|各镇|我镇|我村|本村|本镇|先后|累计|共|已|在|对|依托|其中|新增|新改|新建|现有|开展|组织|举办|制作|播出"
        + "|悬挂|放映|投入|清淤|整理|购置|发布|答复|办结|登记|完成|实现|发放|召开|建成|建立|收集|化解|排查|走访|培训|惠及|为|和|及|与|了)+")]
    private static partial Regex Verbs();

    [GeneratedRegex(@"\G[\u4E00-\u9FFF]{2,8}?(?=[，。；、：！？和及与的]|$)")]
    private static partial Regex Noun();

    [GeneratedRegex(
        @"(?:\s*\b(?:was|were|is|are|has|had|have|reached|totalled|totaled|stood at|stands at|came to|amounted to|rose to|fell to|of|at|to|about|over|nearly"
        + @"|now|only|some|the|a|an|and|answered|received)\b)+\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex EnglishConnectors();
}
