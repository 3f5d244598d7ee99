using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>The help texts of <c>gazette check</c>, and the message for an interrupted run.</summary>
internal static class CheckWords
{
    public static Words FixNeedsFiles => Words.Of("`--fix` changes files, and standard input is none");

    public static Words DryRunNeedsFix => Words.Of("`--dry-run` goes with `--fix`");

    public static Words DryRunIsDiff => Words.Of("`--dry-run` shows a diff, in no other format");

    public static Words GoOn => Words.Of("run the same again to go on");

    public static Words UnknownProfile(string name, IEnumerable<string> known) =>
        Words.Of($"`{name}` is not a profile of `--profile`; {NearestName.Suggest(name, known)}");

    public static Words UnknownFormat(string name, IEnumerable<string> known) =>
        Words.Of($"`{name}` is not a format of `--format`; {NearestName.Suggest(name, known)}");

    public static Words Interrupted(int files) => Words.Of($"interrupted; {files} {(files == 1 ? "file" : "files")} had been put right");
}
