using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Messages about the arguments and options that name inputs.</summary>
internal static class InputWords
{
    public static Words UnknownTemplate(string name, IEnumerable<string> known) =>
        Words.Of($"there is no template `{name}`; {NearestName.Suggest(name, known)}");

    public static Words BadJobs(string value) => Words.Of($"`--jobs` must be a number from 1 to 256, not `{value}`");

    public static Words BadSetting(string setting) => Words.Of($"`--set` takes  key=value, not `{setting}`");

    public static Words UnknownEncoding(string name, IEnumerable<string> known) =>
        Words.Of($"`{name}` is not an encoding of `--encoding`; {NearestName.Suggest(name, known)}");

    public static Words BadShard(string text) => Words.Of($"`--shard` takes a part such as 3/7, not `{text}`");

    public static Words BadLog(string path) => Words.Of($"`--log` writes .json, .xml or .sarif, not `{path}`");

    public static Words NoScheduler(int count) => Words.Of($"`--shard {count}` takes the number of the part from a scheduler, and none is there");

    public static Words NoSuchPart(int count, int part, string variable) => Words.Of($"`--shard {count}` has no part {part}, which {variable} asks for");
}
