using Gazette.Diagnostics;

namespace Gazette.Data;

/// <summary>How messages name what lacks something or has the wrong form.</summary>
internal static class SubjectWords
{
    public static Words TheTable => Words.Of("the table");

    public static Words TheChart => Words.Of("the chart");

    public static Words TheImage => Words.Of("the image");

    public static Words TheTemplate => Words.Of("the template");

    public static Words Attachment => Words.Of("an attachment");

    public static Words Section => Words.Of("a section");

    public static Words Row => Words.Of("a row of `rows`");

    public static Words ACell => Words.Of("a cell");

    public static Words Key(string key) => Words.Of($"`{key}`");

    public static Words ItemOf(string key) => Words.Of($"an item of `{key}`");

    public static Words Metric(string id) => Words.Of($"metric `{id}`");

    public static Words Part(string label) => Words.Of($"part `{label}`");

    /// <summary>An entry of a template's manifest.</summary>
    /// <param name="noun">What it is one of: <c>metric</c> or <c>field</c>.</param>
    public static Words Entry(string noun, string id) => Words.Of($"{noun} `{id}`");
}
