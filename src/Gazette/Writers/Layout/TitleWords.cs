using System.Collections.Frozen;

namespace Gazette.Writers.Layout;

/// <summary>
/// Finds where a Chinese title may be split. Chinese has no spaces between words, so words are recognized by a short list of words common in official
/// titles, by the endings of names of places and offices, and by numbers with their units. A break between other characters is the last resort.
/// </summary>
internal static class TitleWords
{
    private const int Free = 0;
    private const int Loose = 1;
    private const int BetweenWords = 2;
    private const int BesideUnknown = 6;
    private const int WithinUnknown = 14;

    private const string NeverFirst = "的和与及了等之、，。；：！？）》”’〉】";
    private const string NeverLast = "《“‘（〈【第";

    /// <summary>Ends of the names of places and offices.</summary>
    private const string NameEnds = "镇乡县市区省州村局厅部委办处站所院校街团";

    private static readonly FrozenSet<string> Words = """
        关于 进一步 开展 加强 推进 推动 深入 贯彻 落实 学习 宣传 思想 文化 宣传思想文化 精神文明 文明 建设 精神文明建设 工作 总结 工作总结 报告 工作报告 情况 情况报告
        情况通报 通报 通知 通告 公告 意见 实施意见 方案 实施方案 工作方案 计划 工作计划 要点 工作要点 办法 管理办法 规定 规划 细则 请示 批复 函 复函 决定 命令 纪要 会议纪要
        会议 全体会议 座谈会 现场会 推进会 活动 主题活动 专项 专项行动 行动 整治 专项整治 检查 督查 考核 评价 评估 调研 培训 演练 安全 安全生产 生产 生态 环境 生态环境 保护
        环境保护 农村 农业 农民 乡村 乡村振兴 振兴 战略 人居环境 综合 治理 综合治理 基层 基层治理 社会 社会治理 信访 稳定 平安 法治 政府 人民政府 委员会 办公室 村民委员会
        居民委员会 社区 街道 街道办事处 办事处 领导小组 党支部 党委 党建 党风廉政建设 廉政 主体责任 责任 责任制 意识形态 理论 理论学习 中心组 教育 主题教育 学校 学生 教师
        教育教学 卫生 健康 医疗 养老 服务 公共服务 便民服务 志愿服务 志愿 民生 实事 民生实事 就业 创业 社会保障 保障 救助 社会救助 帮扶 项目 重点项目 重点 重点工作 招商引资
        招商 引资 营商环境 经济 经济社会 发展 经济社会发展 高质量 高质量发展 产业 企业 工业 园区 财政 资金 预算 决算 收支 执行 审计 统计 数据 主要数据 信息 信息化 数字 数字化
        档案 档案管理 管理 监督 机制 制度 体系 能力 水平 质量 改革 创新 示范 试点 创建 文明城市 卫生县城 森林 防火 森林防火 防汛 抗旱 防汛抗旱 应急 应急管理 消防 消防安全 道路
        道路交通 交通 交通安全 公路 农村公路 农村公路养护 养护 公路养护 水利 水库 河长制 林长制 土地 耕地 耕地保护 规划建设 城乡 城镇 供水 用水 饮水 饮水安全 防治 污染防治 疫病 春耕 秋收 夏收
        夜校 文化礼堂 礼堂 阵地 群众 群众性 惠民 演出 体育 旅游 文旅 非遗 传承 古村落 广播 电视 新闻 媒体 融媒体 舆情 网络 网络安全 干部 人才 队伍 队伍建设 工会 共青团 妇女
        儿童 青少年 老年人 残疾人 退役军人 双拥 武装 征兵 统战 民族 宗教 民族团结 换届 选举 代表 人大 政协 提案 建议 办理 答复 印发 转发 表彰 先进 集体 个人 先进集体 先进个人
        名单 申报 评选 命名 调整 成立 设立 任免 任命 聘任 使用 购置 采购 报废 更新 改造 维修 修缮 维护 节约 节能 公共机构 机关 事业单位 单位 部门 各 全 全镇 全乡 全县 全市 全省
        上半年 下半年 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 年度 月份 以来 期间 节日 春节 国庆 中秋 清明 汛期 汛前 冬季 夏季 春季 秋季 暑期 寒假 暑假
        做好 抓好 确保 强化 深化 优化 完善 健全 规范 提升 提高 促进 实施 组织 举办 召开 启用 公布 下达 申请 商请 协助 支持 配合 参加 报送 征求 有关 相关 问题 事项 事宜 任务 分工
        任务分工 目标 目标责任 清单 台账 情况表 明细表 统计表 汇总表 一览表 说明 及其 以及 清产核资 经费 扎实 准备 准备工作
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly int LongestWord = Words.Max(word => word.Length);

    private static readonly FrozenSet<string> OfTime =
        new[]
        {
            "上半年",
            "下半年",
            "第一季度",
            "第二季度",
            "第三季度",
            "第四季度",
            "一季度",
            "二季度",
            "三季度",
            "四季度",
            "年度",
            "月份",
            "以来",
            "期间",
            "汛期",
            "汛前",
        }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that form a phrase with the text before them, and have no meaning alone.</summary>
    private static readonly FrozenSet<string> OfPhrase =
        new[]
        {
            "工作",
            "总结",
            "报告",
            "工作总结",
            "工作报告",
            "情况报告",
            "工作方案",
            "实施方案",
            "工作计划",
            "工作要点",
            "情况",
            "方案",
            "通知",
            "意见",
            "办法",
            "计划",
            "建设",
            "发展",
            "管理",
            "活动",
            "行动",
            "会议",
            "任务",
            "责任",
            "问题",
            "事项",
        }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Places where a line may end, in order, with the cost of each; 0 is best.</summary>
    /// <param name="breaksQuotes">Whether a title inside the title may be split.</param>
    public static IEnumerable<(int Place, int Cost)> Breaks(string title, bool breaksQuotes)
    {
        (int End, bool IsKnown)[] words = [.. Read(title)];
        int quote = 0;
        for (int index = 0; index + 1 < words.Length; index++)
        {
            int start = index == 0 ? 0 : words[index - 1].End;
            int place = words[index].End;
            quote += Depth(title.AsSpan(start, place - start));
            string word = title[start..place];
            string next = title[place..words[index + 1].End];
            if (NeverFirst.Contains(next[0]) || NeverLast.Contains(word[^1]) || word is "关于" || (quote > 0 && !breaksQuotes))
            {
                continue;
            }

            yield return (place, Cost(word, next, words[index].IsKnown, words[index + 1].IsKnown));
        }
    }

    private static int Cost(string word, string next, bool isKnown, bool nextIsKnown)
    {
        char last = word[^1];
        if (next == "关于" || last is '、' or '，' or '的' or ' ' or '》' || OfTime.Contains(word))
        {
            return Free;
        }

        if (last is '和' or '与' or '及')
        {
            return WithinUnknown;
        }

        bool endsName = NameEnds.Contains(last) || word is "人民政府" or "委员会" or "办公室" or "村民委员会" or "社区" or "街道";
        if (endsName)
        {
            return next.Length == 1 && !nextIsKnown ? BetweenWords : Loose;
        }

        return (isKnown, nextIsKnown) switch
        {
            (true, true) => OfPhrase.Contains(next) ? BesideUnknown - 1 : BetweenWords,
            (false, false) => WithinUnknown,
            _ => BesideUnknown,
        };
    }

    /// <summary>The ends of words, and whether each word is a known one.</summary>
    private static IEnumerable<(int End, bool IsKnown)> Read(string title)
    {
        int at = 0;
        while (at < title.Length)
        {
            int length = NumberLength(title, at);
            bool isKnown = length > 0;
            for (int tried = Math.Min(LongestWord, title.Length - at); length == 0 && tried > 0; tried--)
            {
                if (Words.Contains(title.Substring(at, tried)))
                {
                    length = tried;
                    isKnown = true;
                }
            }

            if (length == 0)
            {
                length = char.IsHighSurrogate(title[at]) && at + 1 < title.Length ? 2 : 1;
                isKnown = char.IsPunctuation(title[at]);
            }

            at += length;
            yield return (at, isKnown);
        }
    }

    /// <summary>The length of a number or a Latin word with the unit after it; a year includes its half, quarter or month.</summary>
    private static int NumberLength(string title, int start)
    {
        int end = start;
        while (end < title.Length && (char.IsAsciiLetterOrDigit(title[end]) || title[end] is '.' or '%' or '-' or '—' or '～'))
        {
            end++;
        }

        if (end == start)
        {
            return 0;
        }

        if (char.IsAsciiDigit(title[end - 1]) && end < title.Length && title[end] >= '\u2E80')
        {
            bool isYear = title[end] == '年';
            end++;
            int more = isYear ? NumberLength(title, end) : 0;
            if (isYear && more == 0)
            {
                more = OfTime.Where(word => string.CompareOrdinal(title, end, word, 0, word.Length) == 0 && word is not "期间")
                    .Select(word => word.Length).DefaultIfEmpty().Max();
                more = more == 0 && end < title.Length && title[end] == '度' ? 1 : more;
            }

            end += more;
        }

        return end - start;
    }

    private static int Depth(ReadOnlySpan<char> text) =>
        text.Count('《') + text.Count('“') - text.Count('》') - text.Count('”');
}
