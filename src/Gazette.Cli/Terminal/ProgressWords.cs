using System.Globalization;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>Texts about the progress of a run.</summary>
internal static class ProgressWords
{
    /// <param name="all">Null if unknown.</param>
    public static Words Done(long done, long? all, long failed, long upToDate, long perSecond, TimeSpan? left)
    {
        string counted = all is { } known ? $"{Show(done)} of {Show(known)}" : Show(done);
        string remaining = left is { } time ? $", {Duration(time)} left" : "";
        return Words.Of($"{counted} done, {Show(failed)} failed, {Show(upToDate)} up to date, {Show(perSecond)} reports a second{remaining}");
    }

    private static string Show(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Duration(TimeSpan time) => time.TotalMinutes < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds):0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(time.TotalMinutes):0} min {time.Seconds} s");
}
