using System.Buffers;
using System.Runtime.InteropServices;
using Gazette.Diagnostics;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

/// <summary>
/// A place whose name differs from that of the issuing body, or from one that the text uses often, in one character that
/// sounds or looks the same.
/// </summary>
internal sealed class NameVariantRule : LintRule
{
    // Characters of place names that input methods offer for the same sound or that look alike.
    private static readonly string[] Alike =
    [
        "岚蓝兰澜栏篮", "竹筑祝珠", "岭领令凌陵灵", "溪西希熙曦", "坪平评苹萍屏", "石时实", "桥乔侨荞", "河和合荷何禾", "湾弯万", "山珊", "林临琳霖麟", "泉全权", "塘堂唐棠", "阳洋杨羊扬", "青清晴卿",
        "龙隆笼", "峰锋丰枫风凤", "岩严沿", "安庵", "庄装桩", "沟钩", "坝霸", "关官观冠", "新心欣馨鑫", "东冬", "南楠", "湖胡", "江姜", "沙砂", "柏百白", "桂贵", "兴星", "福富", "云芸", "金锦今津",
        "宝保堡", "玉育裕御", "永咏", "长常", "华花", "园圆原源元", "城成诚程", "明名", "光广", "双霜", "柳刘", "梅眉", "松嵩", "朝潮", "桃陶", "杏幸", "梨黎", "台苔", "岸案", "岗冈", "洼娃",
    ];

    private const int UsedOften = 3;

    private const string KindCharacters = "镇乡县市街社村";

    private static readonly SearchValues<char> Kinds = SearchValues.Create(KindCharacters);

    public override string Name => "name-variant";

    public override Words Summary => Words.Of("a name that is written with another character than elsewhere");

    public override Words Why => Words.Of("A wrong character makes another place of it.");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "青岚镇组织巡查，青岚镇召开会议，青岚镇建立台账，青蓝镇按月通报。";

    public override LintExample GoodExample => "青岚镇组织巡查，青岚镇召开会议，青岚镇建立台账，青岚镇按月通报。";

    internal override bool MayFind(LintContext context) => context.Characters.HasAny(KindCharacters);

    internal override void Check(LintContext context, LintFindings findings)
    {
        List<(LintText Text, int At)> uses = [];
        List<string> names = [];
        foreach (LintText text in context.Texts)
        {
            if (!text.IsChinese)
            {
                continue;
            }

            for (int at = NextName(text.Text, 0, out int end); at >= 0; at = NextName(text.Text, end, out end))
            {
                uses.Add((text, at));
                names.Add(text.Text[at..end]);
            }
        }

        if (uses.Count == 0)
        {
            return;
        }

        List<string> known = FindKnown(context.Document.Properties.Organization, names);
        for (int i = 0; i < uses.Count; i++)
        {
            string name = names[i];
            if (!known.Contains(name) && known.Find(other => IsVariant(name, other)) is { } right)
            {
                (LintText text, int at) = uses[i];
                findings.Add(text, at, at + name.Length, Says($"`{name}` is written `{right}` elsewhere")
                    .Helps($"write `{right}`, if that is the place"));
            }
        }
    }

    // Those of the issuing body, and then those that the text uses often.
    private static List<string> FindKnown(string organization, List<string> names)
    {
        List<string> known = [];
        for (int at = NextName(organization, 0, out int end); at >= 0; at = NextName(organization, end, out end))
        {
            known.Add(organization[at..end]);
        }

        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string name in names)
        {
            ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _);
            count++;
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
    private static int NextName(string text, int from, out int end)
    {
        for (int kind = NextKind(text, from + 2); kind < text.Length; kind = NextKind(text, kind + 1))
        {
            int length = LengthOfKind(text, kind);
            int at = kind - 2;
            if (length > 0 && IsOfName(text[at]) && IsOfName(text[at + 1]) && !(kind + length < text.Length && NotAfter.Contains(text[kind + length])))
            {
                end = kind + length;
                return at;
            }
        }

        end = text.Length;
        return -1;
    }

    private static int NextKind(string text, int from)
    {
        int at = from < text.Length ? text.AsSpan(from).IndexOfAny(Kinds) : -1;
        return at < 0 ? text.Length : from + at;
    }

    private static int LengthOfKind(string text, int at) => (text[at], at + 1 < text.Length ? text[at + 1] : '\0') switch
    {
        ('街', '道') or ('社', '区') => 2,
        ('街' or '社', _) => 0,
        _ => 1,
    };

    private static bool IsOfName(char c) => c is >= '\u4E00' and <= '\u9FFF';

    // 村民, 县委, 乡干部: what follows makes another word of it.
    private const string NotAfter = "民委级庄镇乡干规支里上内史集";
}
