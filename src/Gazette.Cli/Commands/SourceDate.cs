using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>
/// The variable that says when what documents are made from was last changed (reproducible-builds.org/specs/source-date-epoch): whole seconds since 1970.
/// A run that cannot read the value must fail.
/// </summary>
internal static class SourceDate
{
    private const string Variable = "SOURCE_DATE_EPOCH";
    private const long LastSecondOf9999 = 253402300799;

    /// <param name="date">Null if the variable is not set.</param>
    public static bool TryRead(CommandEnvironment environment, out DateTimeOffset? date, [NotNullWhen(false)] out Words? problem)
    {
        date = null;
        problem = null;
        if (environment.Variable(Variable) is not { Length: > 0 } text)
        {
            return true;
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) || seconds > LastSecondOf9999)
        {
            problem = BuildWords.BadTimestamp(text);
            return false;
        }

        date = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return true;
    }
}
