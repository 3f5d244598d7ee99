using Gazette.Building;
using Gazette.Cli.Commands;
using Gazette.Diagnostics;
using Xunit;

namespace Gazette.Tests.Building;

public static class ShardTests
{
    [Theory]
    [InlineData("1/1", true)]
    [InlineData("3/7", true)]
    [InlineData("100000/100000", true)]
    [InlineData("0/7", false)]
    [InlineData("8/7", false)]
    [InlineData("+1/7", false)]
    [InlineData("1/7/9", false)]
    [InlineData("1", false)]
    [InlineData("100001/100001", false)]
    public static void Reads_a_part_as_it_shows_one(string text, bool isPart) => Assert.Equal(isPart ? text : null, Shard.Parse(text)?.ToString());

    [Fact]
    public static void Splits_a_run_evenly()
    {
        int[] counts = [.. Enumerable.Range(1, 7).Select(index => Enumerable.Range(0, 7000).Count(i => new Shard(index, 7).Holds($"village-{i}")))];
        Assert.Equal(7000, counts.Sum());
        Assert.All(counts, count => Assert.InRange(count, 850, 1150));
    }

    [Theory]
    [InlineData("SLURM_ARRAY_TASK_ID=4 SLURM_ARRAY_TASK_MIN=2 SLURM_ARRAY_TASK_COUNT=5 SLURM_ARRAY_TASK_STEP=1", "3/5 by SLURM_ARRAY_TASK_ID")]
    [InlineData("SLURM_ARRAY_TASK_ID=5 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=7 SLURM_ARRAY_TASK_STEP=2", "3/7 by SLURM_ARRAY_TASK_ID")]
    [InlineData("SLURM_ARRAY_TASK_ID=9 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_COUNT=3 SLURM_ARRAY_TASK_STEP=1", "all")]
    [InlineData("JOB_COMPLETION_INDEX=0", "all")]
    [InlineData("PARALLEL_SEQ=3", "all")]
    [InlineData("", "all")]
    public static void Takes_its_part_from_a_scheduler_that_says_of_how_many(string environment, string expected) =>
        Assert.Equal(expected, Of(environment).FindShard() is var (shard, variable) ? $"{shard} by {variable}" : "all");

    [Theory]
    [InlineData("JOB_COMPLETION_INDEX=0", "1/7 by JOB_COMPLETION_INDEX")]
    [InlineData("PARALLEL_SEQ=7", "7/7 by PARALLEL_SEQ")]
    [InlineData("SLURM_ARRAY_TASK_ID=2 SLURM_ARRAY_TASK_MIN=1", "2/7 by SLURM_ARRAY_TASK_ID")]
    [InlineData("JOB_COMPLETION_INDEX=7", "JOB_COMPLETION_INDEX asks for shard 8, but `--shard 7` has none with this number")]
    [InlineData("JOB_COMPLETION_INDEX=x", "`--shard 7` needs the number of this shard from a scheduler, but no scheduler gives it")]
    public static void Takes_the_number_of_its_part_alone_where_the_count_is_given(string environment, string expected) =>
        Assert.Equal(expected, Of(environment).FindShard(7, out Words? problem) is var (shard, variable) ? $"{shard} by {variable}" : problem?.English);

    private static Schedulers Of(string environment)
    {
        Dictionary<string, string> variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new Schedulers(variables.GetValueOrDefault);
    }
}
