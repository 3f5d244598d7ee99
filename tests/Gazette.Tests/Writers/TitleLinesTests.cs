using Gazette.Writers.Layout;
using Xunit;

namespace Gazette.Tests.Writers;

public class TitleLinesTests
{
    [Theory]
    [InlineData("青岚镇2026年上半年宣传思想文化工作总结", "青岚镇2026年上半年宣传思想文化工作总结")]
    [InlineData("桃岸乡2026年第一季度农村公路养护工作总结", "桃岸乡/2026年第一季度农村公路养护工作总结")]
    [InlineData("青岚镇人民政府关于2026年上半年宣传思想文化工作开展情况的报告", "青岚镇人民政府/关于2026年上半年/宣传思想文化工作开展情况的报告")]
    [InlineData("桃岸乡人民政府关于做好2026年农村公路养护工作的通知", "桃岸乡人民政府关于做好/2026年农村公路养护工作的通知")]
    [InlineData("中共青岚镇委员会关于印发《青岚镇2026年理论学习计划》的通知", "中共青岚镇委员会关于印发/《青岚镇2026年理论学习计划》的通知")]
    [InlineData("中共青岚镇委员会关于印发《青岚镇2026年理论学习中心组学习计划》的通知", "中共青岚镇委员会关于印发《青岚镇/2026年理论学习中心组学习计划》的通知")]
    public void A_title_is_broken_between_words(string title, string lines) => Assert.Equal(lines, Join(title));

    [Theory]
    [InlineData("青岚镇人民政府关于2026年上半年宣传思想文化工作开展情况和下一步工作打算的报告")]
    [InlineData("关于进一步加强全镇农村道路交通安全管理和森林防火防汛抗旱应急管理工作的实施意见")]
    [InlineData("云汀县人民政府办公室关于印发云汀县2026年优化营商环境推动经济社会高质量发展重点任务分工方案的通知")]
    [InlineData("某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某")]
    public void Lines_form_a_trapezoid_or_a_diamond(string title)
    {
        int[] widths = [.. Join(title).Split('/').Select(line => TextWidth.Of(line.AsSpan()))];
        Assert.InRange(widths.Length, 2, 4);
        Assert.All(widths, width => Assert.InRange(width, 6, TitleLines.LineWidth));
        int widest = Array.IndexOf(widths, widths.Max());
        Assert.Equal(widths[..(widest + 1)].Order(), widths[..(widest + 1)]);
        Assert.Equal(widths[widest..].OrderDescending(), widths[widest..]);
        Assert.Equal(widths.Length, widths.Zip(widths.Skip(1).Append(0), (width, next) => width != next).Count(differs => differs));
    }

    [Theory]
    [InlineData("一个作者自己已经分好行的标题\n不再另行分行无论它有多么长多么长多么长多么长")]
    [InlineData("short")]
    [InlineData("")]
    public void What_needs_no_splitting_is_left_alone(string title) => Assert.Empty(TitleLines.Part(title));

    [Fact]
    public void No_line_begins_with_a_particle_or_a_mark_and_none_ends_with_an_opening_one()
    {
        foreach (string line in Join("云汀县人民政府办公室关于印发《云汀县人民政府工作规则》和《云汀县人民政府会议制度》及其实施细则等文件的通知").Split('/'))
        {
            Assert.DoesNotContain(line[0], "的和与及了等》，、");
            Assert.DoesNotContain(line[^1], "《“");
        }
    }

    private static string Join(string title)
    {
        int start = 0;
        string lines = "";
        foreach (int end in TitleLines.Part(title))
        {
            lines += title[start..end] + "/";
            start = end;
        }

        return lines + title[start..];
    }
}
