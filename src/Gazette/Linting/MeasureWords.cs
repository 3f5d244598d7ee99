using Gazette.Linting.Texts;

namespace Gazette.Linting;

/// <summary>The words that may follow a number: the measure words and units of official Chinese, longest first; in English, the next word.</summary>
internal static class MeasureWords
{
    // Of those with the same first character, the longest first. A list as it is, and a string of its first characters: a table would have to be made at
    // the start of nearly every run.
    private static readonly string[] Known =
    [
        "个百分点", "平方公里", "立方米", "平方米", "人次", "场次", "台次", "车次", "班次", "件次", "户次", "公里", "公斤", "千米", "千克", "千瓦时", "千瓦",
        "小时", "分钟", "个月", "美元", "港元", "欧元", "英镑", "日元", "厘米", "毫米", "公顷", "摄氏度", "百分点", "课时", "学时", "工时", "家次",
        "个", "支", "场", "名", "篇", "次", "户", "处", "条", "项", "人", "件", "册", "家", "村", "镇", "亩", "元", "吨", "米", "公", "度", "度",
        "台", "套", "辆", "艘", "架", "座", "栋", "间", "所", "块", "面", "张", "幅", "份", "本", "部", "期", "批", "组", "队", "只", "头", "匹", "棵", "株",
        "颗", "粒", "袋", "箱", "桶", "瓶", "盏", "盒", "双", "对", "副", "根", "段", "节", "级", "类", "种", "样", "点", "起", "宗", "例", "桩", "笔", "票",
        "岁", "年", "天", "日", "周", "届", "轮", "遍", "回", "趟", "步", "倍", "成", "代", "口", "位", "员", "门", "层", "排", "列", "片", "道", "顶", "床",
        "席", "股", "集", "首", "幕", "句", "字", "页", "卷", "章", "则", "款", "秒", "克", "升", "斤", "里", "尺", "寸", "伏", "瓦", "帧", "号", "卡", "杆",
        "尾", "丘", "畦", "垛", "把", "枚", "枝", "朵", "眼", "井", "车", "船", "岗", "店", "站", "校", "班", "园", "区", "县", "市", "省", "国", "乡", "组",
    ];

    private static readonly string FirstCharacters = string.Create(Known.Length, Known, static (first, known) =>
    {
        for (int i = 0; i < first.Length; i++)
        {
            first[i] = known[i][0];
        }
    });

    /// <summary>The unit at this position; empty if none is recognized.</summary>
    public static string ReadUnit(LintText text, int at)
    {
        if (text.At(at) is '%' or '‰' or '℃' or '％')
        {
            return text.At(at) == '％' ? "%" : text.Text[at..(at + 1)];
        }

        if (text.IsEnglish)
        {
            int end = at;
            while (Glyph.IsLatin(text.At(end)) || (end > at && text.At(end) == '-' && Glyph.IsLatin(text.At(end + 1))))
            {
                end++;
            }

            return text.Text[at..end];
        }

        char first = text.At(at);
        for (int i = FirstCharacters.IndexOf(first, StringComparison.Ordinal); i >= 0; i = FirstCharacters.IndexOf(first, i + 1))
        {
            if (text.Has(at, Known[i]))
            {
                return Known[i];
            }
        }

        return "";
    }

    /// <summary>Whether a unit of the report and one from a text mean the same: 场次 and 场, visits and visit.</summary>
    public static bool AreSame(string left, string right) =>
        left.Length > 0 && right.Length > 0
        && (string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
            || (Glyph.IsHan(left[0]) && (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal)))
            || (Glyph.IsLatin(left[0]) && string.Equals(left.TrimEnd('s'), right.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)));
}
