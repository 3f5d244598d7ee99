using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>The help texts of <c>gazette build</c>.</summary>
internal static class BuildWords
{
    public static Words NameAFolder => Words.Of("name a folder:  -o out");

    public static Words ChooseAFormat => Words.Of("choose one:  --to md");

    public static Words MergeNeedsFolder => Words.Of("`--merge` makes a folder, and standard output is none");

    public static Words CheckNeedsFolder => Words.Of("`--check` compares with a folder, not with standard output");

    public static Words SeveralReports => Words.Of("standard output takes one document, and there are more reports than one");

    public static Words FormatNeedsValue => Words.Of("`--to` needs a value");

    public static Words SeveralFormats(int count) => Words.Of($"standard output takes one document, and there are {count} formats");

    public static Words UnknownFormat(string name, IEnumerable<string> known) =>
        Words.Of($"`{name}` is not a format of `--to`; {NearestName.Suggest(name, known)}");

    public static Words BadName(Words problem) => Words.Of($"--name: {problem}");

    public static Words BadTimestamp(string text) => Words.Of($"SOURCE_DATE_EPOCH must be a whole number of seconds since 1970, not `{text}`");

    public static Words Part(int index, int count, string variable) => Words.Of($"part {index} of {count}, by {variable}; `--shard 1/1` builds all");
}
