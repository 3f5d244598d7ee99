using CsCheck;
using Gazette.Fixing;
using Xunit;

namespace Gazette.Tests.Fixing;

public static class UnifiedDiffTests
{
    [Fact]
    public static void Texts_that_are_the_same_have_no_diff()
    {
        Assert.True(UnifiedDiff.Between("甲\n乙\n", "甲\n乙\n").IsEmpty);
        Assert.Equal("", UnifiedDiff.Between("甲\n", "甲\n").Show("a", "b"));
    }

    [Fact]
    public static void A_changed_line_is_shown_with_three_lines_on_each_side() => Assert.Equal(
        """
        --- old.yaml
        +++ new.yaml
        @@ -2,7 +2,7 @@
         b
         c
         d
        -e,
        +e，
         f
         g
         h

        """.ReplaceLineEndings("\n"),
        UnifiedDiff.Between("a\nb\nc\nd\ne,\nf\ng\nh\ni\n", "a\nb\nc\nd\ne，\nf\ng\nh\ni\n").Show("old.yaml", "new.yaml"));

    [Theory]
    [InlineData("", "a\n", "@@ -0,0 +1 @@\n+a\n")]
    [InlineData("a\n", "", "@@ -1 +0,0 @@\n-a\n")]
    [InlineData("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")]
    [InlineData("a\r\nb\r\n", "a\r\nc\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n")]
    [InlineData("a\nb\n", "a\n\nb\n", "@@ -1,2 +1,3 @@\n a\n+\n b\n")]
    public static void Ends_of_files_and_of_lines_are_kept(string before, string after, string hunk) =>
        Assert.Equal("--- x\n+++ x\n" + hunk, UnifiedDiff.Between(before, after).Show("x", "x"));

    [Fact]
    public static void Changes_far_apart_are_hunks_of_their_own()
    {
        string[] lines = [.. Enumerable.Range(1, 30).Select(line => $"{line}\n")];
        string before = string.Concat(lines);
        (lines[4], lines[11], lines[27]) = ("five\n", "twelve\n", "");
        UnifiedDiff diff = UnifiedDiff.Between(before, string.Concat(lines));
        Assert.Equal([(2, 2), (25, 25)], diff.Hunks.Select(hunk => (hunk.BeforeStart, hunk.AfterStart)));
        Assert.Equal("++---", string.Concat(diff.Hunks.SelectMany(hunk => hunk.Lines).Select(line => line.Mark).Where(mark => mark != DiffLine.Kept).Order()));
    }

    [Fact]
    public static void Texts_with_very_many_differences_are_shown_as_replaced()
    {
        string before = string.Concat(Enumerable.Range(0, 15_000).Select(line => $"{line}\n"));
        string after = string.Concat(Enumerable.Range(0, 15_000).Select(line => $"{line}.\n"));
        Assert.Equal(before.Replace("\n", ".\n", StringComparison.Ordinal), Apply(before, UnifiedDiff.Between(before, after)));
    }

    [Fact]
    public static void A_diff_applied_to_the_text_before_gives_the_text_after()
    {
        Gen<string> text = Gen.OneOf(Gen.Const("甲\n"), Gen.Const("乙\n"), Gen.Const("\n"), Gen.Const("丙\r\n"), Gen.Const("end")).List[0, 40]
            .Select(lines => string.Concat(lines).Replace("end", "end\n", StringComparison.Ordinal) + (lines.Count % 3 == 0 ? "last" : ""));
        Gen.Select(text, text).Sample((before, after) => Apply(before, UnifiedDiff.Between(before, after)) == after, iter: 2_000, seed: "0000A1B2C3d4");
    }

    // What `patch` does.
    private static string Apply(string before, UnifiedDiff diff)
    {
        List<string> lines = [.. before.Split('\n').Select(line => line + "\n")];
        lines[^1] = lines[^1][..^1];
        List<string> result = [];
        int at = 0;
        foreach (DiffHunk hunk in diff.Hunks)
        {
            bool takes = hunk.Lines.Any(line => line.Mark != DiffLine.Added);
            for (int start = takes ? hunk.BeforeStart - 1 : hunk.BeforeStart; at < start; at++)
            {
                result.Add(lines[at]);
            }

            foreach (DiffLine line in hunk.Lines)
            {
                if (line.Mark != DiffLine.Added)
                {
                    Assert.Equal(line.Text, lines[at++]);
                }

                if (line.Mark != DiffLine.Removed)
                {
                    result.Add(line.Text);
                }
            }
        }

        return string.Concat(result.Concat(lines.Skip(at)));
    }
}
