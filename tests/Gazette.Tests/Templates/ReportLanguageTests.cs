using System.Collections.Immutable;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Templates;

/// <summary>The language of a report that names none.</summary>
public static class ReportLanguageTests
{
    private static readonly ImmutableArray<Language> Both = [LanguageRules.Chinese.Language, LanguageRules.English.Language];

    [Theory]
    [InlineData("title: Reading rooms in 2026", "en")]
    [InlineData("title: 青岚镇阅览室", "zh-CN")]
    [InlineData("title: 青岚镇App使用情况", "zh-CN")]
    [InlineData("title: A visit to 青岚", "en")]
    [InlineData("title: '2026'\nmetrics:\n  loans: { label: Loans, value: 5 }", "en")]
    [InlineData("title: '2026'\nmetrics:\n  loans: { value: 5 }\nsections:\n  - heading: 借阅情况", "zh-CN")]
    [InlineData("title: '2026'\nmetrics:\n  loans: { value: 5 }", "zh-CN")]
    [InlineData("title: 借阅{{ loans }}{{ loans.change }}\nmetrics:\n  loans: { label: 借阅, value: 5 }", "zh-CN")]
    [InlineData("title: Reading rooms\nlanguage: zh-CN", "zh-CN")]
    [InlineData("title: 青岚镇阅览室\nlanguage: en-GB", "en")]
    public static void Is_that_of_its_title_headings_and_labels(string report, string tag) => Assert.Equal(tag, ReportLanguage.Of(Read(report), Both).Tag);

    [Fact]
    public static void Is_one_that_the_template_offers()
    {
        Assert.Equal("zh-CN", ReportLanguage.Of(Read("title: Reading rooms"), [LanguageRules.Chinese.Language]).Tag);
        Assert.Equal("en", ReportLanguage.Of(Read("title: '2026'"), [LanguageRules.English.Language, LanguageRules.Chinese.Language]).Tag);
    }

    private static Report Read(string text) => ReportLoader.Load(new SourceFile("report.yaml", text + "\n"), new DiagnosticBag())!;
}
