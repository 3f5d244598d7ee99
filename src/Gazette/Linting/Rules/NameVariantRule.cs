using System.Collections.Frozen;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

/// <summary>
/// Finds the name of a place that differs from that of the issuing organization, or from one that is frequent in the text, in one character that
/// sounds or looks the same.
/// </summary>
internal sealed class NameVariantRule : LintRule
{
    // Characters in place names that input methods offer for the same sound or that look similar.
    private static readonly string[] Groups =
    [
        "岚蓝兰澜栏篮", "竹筑祝珠", "岭领令凌陵灵", "溪西希熙曦", "坪平评苹萍屏", "石时实", "桥乔侨荞", "河和合荷何禾", "湾弯万", "山珊", "林临琳霖麟", "泉全权", "塘堂唐棠", "阳洋杨羊扬", "青清晴卿",
        "龙隆笼", "峰锋丰枫风凤", "岩严沿", "安庵", "庄装桩", "沟钩", "坝霸", "关官观冠", "新心欣馨鑫", "东冬", "南楠", "湖胡", "江姜", "沙砂", "柏百白", "桂贵", "兴星", "福富", "云芸", "金锦今津",
        "宝保堡", "玉育裕御", "永咏", "长常", "华花", "园圆原源元", "城成诚程", "明名", "光广", "双霜", "柳刘", "梅眉", "松嵩", "朝潮", "桃陶", "杏幸", "梨黎", "台苔", "岸案", "岗冈", "洼娃",
    ];

    private static readonly FrozenDictionary<char, string> Alike =
        Groups.SelectMany(group => group.Select(character => (character, group))).ToFrozenDictionary(entry => entry.character, entry => entry.group);

    private const int UsedOften = 3;

    public override string Name => "name-variant";

    public override Words Summary => Words.Of("a name written with a different character than elsewhere", "与其他各处写法不一的名称");

    public override Words Why => Words.Of("One wrong character makes it the name of another place.", "错一个字，就成了另一个地方。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "青岚镇组织巡查，青岚镇召开会议，青岚镇建立台账，青蓝镇按月通报。";

    public override LintExample GoodExample => "青岚镇组织巡查，青岚镇召开会议，青岚镇建立台账，青岚镇按月通报。";

    internal override TextNeeds Needs { get; } = new() { Characters = ["镇乡县市村道区"] };

    internal override void Check(LintContext context, LintFindings findings)
    {
        List<(LintText Text, int At, string Name)> uses = [];
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (LintText text in context.Texts)
        {
            if (!text.IsChinese || !context.Meets(text, Needs))
            {
                continue;
            }

            for (TextStretch? next = PlaceNames.Next(text.Text, 0); next is { } place; next = PlaceNames.Next(text.Text, place.End))
            {
                string name = text.Text[place.Start..place.End];
                uses.Add((text, place.Start, name));
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }
        }

        if (uses.Count == 0)
        {
            return;
        }

        List<string> known = FindKnown(context.Document.Properties.Organization, counts);
        foreach ((LintText text, int at, string name) in uses)
        {
            if (!known.Contains(name) && known.Find(right => IsVariant(name, right)) is { } right)
            {
                findings.Add(text, at, at + name.Length, Says($"`{name}` is written `{right}` elsewhere", $"“{name}”在其他各处写作“{right}”")
                    .Helps($"if it is the same place, write `{right}`", $"如果是同一个地方，写作“{right}”"));
            }
        }
    }

    // The names of the issuing organization, and those that are frequent in the text.
    private static List<string> FindKnown(string organization, Dictionary<string, int> counts)
    {
        List<string> known = [];
        for (TextStretch? next = PlaceNames.Next(organization, 0); next is { } place; next = PlaceNames.Next(organization, place.End))
        {
            known.Add(organization[place.Start..place.End]);
        }

        foreach ((string name, int count) in counts)
        {
            if (count >= UsedOften)
            {
                known.Add(name);
            }
        }

        return known;
    }

    // Whether two names differ in a single character, and the two characters are similar.
    private static bool IsVariant(string name, string other)
    {
        int at = name.AsSpan().CommonPrefixLength(other);
        return name.Length == other.Length && at < name.Length && name.AsSpan(at + 1).SequenceEqual(other.AsSpan(at + 1))
            && Alike.TryGetValue(name[at], out string? alike) && alike.Contains(other[at]);
    }
}
