using Gazette.Diagnostics;
using Gazette.Linting;
using Xunit;

namespace Gazette.Tests.Linting;

public static class FalseAlarmTests
{
    [Theory]
    [InlineData(LintProfile.Official)]
    [InlineData(LintProfile.Report)]
    public static void Careful_texts_give_no_alarm_and_two_notes_at_most(LintProfile profile)
    {
        LintFinding[] findings = [.. CarefulTexts.All.SelectMany(text => LintSample.Find(text.Text, profile: profile))];
        string shown = LintSample.Show([.. findings]);
        Assert.True(findings.All(finding => finding.Diagnostic.Severity == Severity.Note), shown);
        Assert.True(findings.Length <= 2, shown);
    }

    [Fact]
    public static void There_are_enough_of_them()
    {
        Assert.True(CarefulTexts.All.Length >= 20);
        Assert.True(CarefulTexts.All.Sum(text => text.Text.Length) >= 20_000);
    }
}
