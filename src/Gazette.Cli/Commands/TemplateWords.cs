using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Texts of the commands that list templates and start reports from them.</summary>
internal static class TemplateWords
{
    public static Words StartAny => Words.Of("start a report:  gazette new NAME DIR");

    public static Words LeaveLanguageOut => Words.Of("leave `--language` out");

    public static Words Next => Words.Of("next:  put your own numbers and words into it");

    public static Words Start(string template) => Words.Of($"start a report:  gazette new {template} DIR");

    public static Words Unknown(string template) => Words.Of($"there is no template `{template}`");

    public static Words NoneIn(string folder) => Words.Of($"there is no template in `{folder}`");

    public static Words WithoutSample(string template, string? language) =>
        language is null ? Words.Of($"template `{template}` has no sample") : Words.Of($"template `{template}` has no sample in `{language}`");

    public static Words Taken(string file) => Words.Of($"`{file}` is there already, and stays as it is");

    public static Words StartElsewhere(string template) => Words.Of($"start in another folder:  gazette new {template} my-report");

    public static Words Started(string report, string schema) => Words.Of($"started {report}, with {schema} for your editor");

    public static Words NextBuild(string folder) => Words.Of($"       gazette build {folder}");
}
