using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Templates.Rendering;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Regular expressions that take time in proportion to the text that they look through.</summary>
internal static class LinearPattern
{
    private const int LongestPattern = 2000;
    private const int MostRemembered = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <summary>The expression of a call, built once in a rendering.</summary>
    /// <exception cref="TemplateFault">It is no expression, or one that could take longer.</exception>
    public static Regex Of(FunctionCall call, int pattern, int options)
    {
        string written = call.Word(pattern) ?? throw call.Wrong(pattern, ArgumentWords.Pattern);
        string asked = call.Word(options) ?? "";
        Dictionary<(string Pattern, string Options), Regex> known = call.Context.Patterns;
        if (!known.TryGetValue((written, asked), out Regex? regex))
        {
            regex = TryBuild(written, asked, out Words problem) ?? throw call.Wrong(pattern, problem);
            if (known.Count >= MostRemembered)
            {
                known.Clear();
            }

            known.Add((written, asked), regex);
        }

        return regex;
    }

    /// <param name="problem">What the expression must be, if it cannot be used.</param>
    public static Regex? TryBuild(string pattern, string options, out Words problem)
    {
        problem = ArgumentWords.Pattern;
        if (pattern.Length > LongestPattern)
        {
            return null;
        }

        try
        {
            return new Regex(pattern, Read(options) | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Patience);
        }
        catch (NotSupportedException)
        {
            problem = ArgumentWords.LinearPattern;
        }
        catch (ArgumentException)
        {
            problem = ArgumentWords.Pattern;
        }

        return null;
    }

    // Scriban ignores letters that it does not know.
    private static RegexOptions Read(string options) =>
        (options.Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase : RegexOptions.None)
        | (options.Contains('m', StringComparison.Ordinal) ? RegexOptions.Multiline : RegexOptions.None)
        | (options.Contains('s', StringComparison.Ordinal) ? RegexOptions.Singleline : RegexOptions.None)
        | (options.Contains('x', StringComparison.Ordinal) ? RegexOptions.IgnorePatternWhitespace : RegexOptions.None);
}
