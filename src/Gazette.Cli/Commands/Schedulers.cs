using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Gazette.Building;
using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Reads from the environment which shard of a run a scheduler has started this process for.</summary>
internal sealed class Schedulers(Func<string, string?> variable)
{
    /// <summary>The shard, and the variable that defines it; null if no scheduler gives both the index and the count.</summary>
    /// <remarks>slurm.schedmd.com/job_array.html. An array with gaps has no step, and does not say which of its tasks this is.</remarks>
    public (Shard Shard, string Variable)? FindShard() =>
        Number("SLURM_ARRAY_TASK_COUNT") is { } count && FindIndex() is { Variable: "SLURM_ARRAY_TASK_ID" } found && found.Index <= count
            ? (new Shard(found.Index, count), found.Variable)
            : null;

    /// <summary>The shard of a run with the given number of shards, counted from 1.</summary>
    /// <param name="problem">Why there is none.</param>
    public (Shard Shard, string Variable)? FindShard(int count, [NotNullWhen(false)] out Words? problem)
    {
        (int Index, string Variable)? found = FindIndex();
        problem = found is null ? InputWords.NoScheduler(count)
            : found.Value.Index > count ? InputWords.NoSuchPart(count, found.Value.Index, found.Value.Variable)
            : null;
        return problem is null ? (new Shard(found!.Value.Index, count), found.Value.Variable) : null;
    }

    // kubernetes.io/docs/tasks/job/indexed-parallel-processing-static counts from 0; parallel(1) sets PARALLEL_SEQ from 1.
    private (int Index, string Variable)? FindIndex()
    {
        if (Number("SLURM_ARRAY_TASK_ID") is { } task)
        {
            int step = Number("SLURM_ARRAY_TASK_STEP") ?? 1;
            int offset = task - (Number("SLURM_ARRAY_TASK_MIN") ?? 0);
            return step > 0 && offset >= 0 && offset % step == 0 ? ((offset / step) + 1, "SLURM_ARRAY_TASK_ID") : null;
        }

        return Number("JOB_COMPLETION_INDEX") is { } index ? (index + 1, "JOB_COMPLETION_INDEX")
            : Number("PARALLEL_SEQ") is > 0 and { } sequence ? (sequence, "PARALLEL_SEQ")
            : null;
    }

    private int? Number(string name) =>
        int.TryParse(variable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < Shard.Most ? number : null;
}
