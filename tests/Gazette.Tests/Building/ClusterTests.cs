using System.Globalization;
using Gazette.Building;
using Gazette.Cli.Commands;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Gazette.Tests.Building;

/// <summary>Checks what examples/cluster passes to Kubernetes, which a test cannot start; <c>.ci/batches</c> runs the other two.</summary>
public static class ClusterTests
{
    [Fact]
    public static void Every_pod_of_the_job_builds_a_part_and_all_of_them_the_whole()
    {
        YamlStream stream = [];
        using StreamReader reader = new(Path.Combine(Repository.Root, "examples", "cluster", "kubernetes.yaml"));
        stream.Load(reader);
        YamlNode spec = stream.Documents.Single().RootNode["spec"];
        Assert.Equal("Indexed", (string)spec["completionMode"]!);
        int completions = int.Parse((string)spec["completions"]!, CultureInfo.InvariantCulture);
        string[] arguments = [.. ((YamlSequenceNode)spec["template"]["spec"]["containers"][0]["args"]).Select(node => (string)node!)];
        int parts = int.Parse(arguments[Array.IndexOf(arguments, "--shard") + 1], CultureInfo.InvariantCulture);
        Shard[] shards =
        [
            .. Enumerable.Range(0, completions).Select(index => new Schedulers(name => name == "JOB_COMPLETION_INDEX"
                ? index.ToString(CultureInfo.InvariantCulture)
                : null).FindShard(parts, out _)!.Value.Shard),
        ];
        Assert.Equal(Enumerable.Range(1, parts), shards.Select(shard => shard.Index));
        string[] volumes = [.. ((YamlSequenceNode)spec["template"]["spec"]["volumes"]).Select(volume => (string)volume["name"]!)];
        Assert.All((YamlSequenceNode)spec["template"]["spec"]["containers"][0]["volumeMounts"], mount => Assert.Contains((string)mount["name"]!, volumes));
    }
}
