using Gazette.Data.Formats;
using Gazette.Diagnostics;

namespace Gazette.Compiling.Previous;

/// <summary>Why the report of an earlier period is not read, as the end of a sentence that begins with its path or its key.</summary>
internal static class PreviousReportWords
{
    public static Words Empty => Words.Of("is empty");

    public static Words NotFromHere => Words.Of("must be a path from this file's folder");

    public static Words OtherKind => Words.Of($"must be a report file: {string.Join(", ", DataFormats.Extensions[..^1])} or {DataFormats.Extensions[^1]}");

    public static Words HiddenFolder => Words.Of("leads through a hidden folder");

    public static Words NoPath => Words.Of("is no path");

    public static Words ThisFile => Words.Of("is this file itself");

    public static Words NotThere => Words.Of("is not there");

    public static Words Link => Words.Of("is a link, not a file");

    public static Words TooLarge => Words.Of("is too large");

    public static Words Unreadable => Words.Of("cannot be read");

    public static Words TooHigh(int mostFolders) => Words.Of($"leads more than {mostFolders} folders up");
}
