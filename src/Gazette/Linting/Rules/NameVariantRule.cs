using System.Buffers;
using System.Text.RegularExpressions;

namespace Gazette.Linting.Rules;

/// <summary>
/// A place whose name differs from that of the issuing body, or from one that the text uses often, in one character that
/// sounds or looks the same.
/// </summary>
internal sealed partial class NameVariantRule : LintRule
{
    // Characters of place names that input methods offer for the same sound or that look alike.
    private static readonly string[] Alike =
    [
        "岚蓝兰澜栏篮", "竹筑祝珠", "岭领令凌陵灵", "溪西希熙曦", "坪平评苹萍屏", "石时实", "桥乔侨荞", "河和合荷何禾", "湾弯万", "山珊", "林临琳霖麟", "泉全权", "塘堂唐棠", "阳洋杨羊扬", "青清晴卿",
        "龙隆笼", "峰锋丰枫风凤", "岩严沿", "安庵", "庄装桩", "沟钩", "坝霸", "关官观冠", "新心欣馨鑫", "东冬", "南楠", "湖胡", "江姜", "沙砂", "柏百白", "桂贵", "兴星", "福富", "云芸", "金锦今津",
        "宝保堡", "玉育裕御", "永咏", "长常", "华花", "园圆原源元", "城成诚程", "明名", "光广", "双霜", "柳刘", "梅眉", "松嵩", "朝潮", "桃陶", "杏幸", "梨黎", "台苔", "岸案", "岗冈", "洼娃",
    ];

    private const int UsedOften = 3;

    private static readonly SearchValues<char> Kinds = SearchValues.Create("镇乡县市街社村");

    public override string Name => "name-variant";

    public override string Summary => "a name that is written with another character than elsewhere";

    public override string Why => "A wrong character makes another place of it.";

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "青岚镇组织巡查，青岚镇召开会议，青岚镇建立台账，青蓝镇按月通报。";

    public override LintExample GoodExample => "青岚镇组织巡查，青岚镇召开会议，青岚镇建立台账，青岚镇按月通报。";

    internal override void Check(LintContext context, LintFindings findings)
    {
        List<(LintText Text, int At, string Name)> uses = [];
        foreach (LintText text in context.Texts.Where(text => text.IsChinese && text.Text.AsSpan().ContainsAny(Kinds)))
        {
            foreach ((int at, string name) in Names(text.Text))
            {
                uses.Add((text, at, name));
            }
        }

        if (uses.Count == 0)
        {
            return;
        }

        Dictionary<string, int> counts = uses.GroupBy(use => use.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        string organization = context.Document.Properties.Organization;
        string[] known =
        [
            .. Names(organization).Select(use => use.Name)
                .Concat(counts.Where(count => count.Value >= UsedOften).Select(count => count.Key)).Distinct(StringComparer.Ordinal),
        ];
        foreach ((LintText text, int at, string name) in uses)
        {
            if (!known.Contains(name, StringComparer.Ordinal) && Array.Find(known, other => IsVariant(name, other)) is { } right)
            {
                findings.Add(text, at, at + name.Length, $"`{name}` is written `{right}` elsewhere", $"write `{right}`, if that is the place");
            }
        }
    }

    private static bool IsVariant(string name, string other)
    {
        if (name.Length != other.Length)
        {
            return false;
        }

        int same = name.AsSpan().CommonPrefixLength(other);
        return same < name.Length
            && name.AsSpan(same + 1).SequenceEqual(other.AsSpan(same + 1))
            && Array.Exists(Alike, group => group.Contains(name[same], StringComparison.Ordinal) && group.Contains(other[same], StringComparison.Ordinal));
    }

    // Two characters and the kind of place, which is how most names are built; longer ones are found by their end.
    private static IEnumerable<(int At, string Name)> Names(string text)
    {
        int end = 0;
        foreach (Match kind in Kind().Matches(text))
        {
            int at = kind.Index - 2;
            if (at >= end)
            {
                end = kind.Index + kind.Length;
                yield return (at, text[at..end]);
            }
        }
    }

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF]{2})(?:镇|乡|县|市|街道|社区|村)(?!民|委|级|庄|镇|乡|干|规|支|里|上|内|史|集)")]
    private static partial Regex Kind();
}
