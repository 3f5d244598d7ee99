using System.Globalization;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>Texts about the progress of a run.</summary>
internal static class ProgressWords
{
    /// <param name="all">Null if unknown.</param>
    public static Words Done(long done, long? all, long failed, long upToDate, long perSecond, TimeSpan? left)
    {
        Words counted = all is { } known ? Words.Of($"{Show(done)} of {Show(known)}", $"{Show(done)}/{Show(known)}") : Words.Same(Show(done));
        Words? remaining = left is { } time ? Left(time) : null;
        return Words.Of(
            $"{counted} done, {Show(failed)} failed, {Show(upToDate)} up to date, {Show(perSecond)} reports a second{remaining}",
            $"已完成{counted}份，失败{Show(failed)}份，已是最新{Show(upToDate)}份，每秒{Show(perSecond)}份{remaining}");
    }

    private static string Show(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static Words Left(TimeSpan time) => time.TotalMinutes < 1
        ? Words.Of($", {Math.Ceiling(time.TotalSeconds):0} s left", $"，还需{Math.Ceiling(time.TotalSeconds):0}秒")
        : Words.Of($", {Math.Floor(time.TotalMinutes):0} min {time.Seconds} s left", $"，还需{Math.Floor(time.TotalMinutes):0}分{time.Seconds}秒");
}
