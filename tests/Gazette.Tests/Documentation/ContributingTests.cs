using System.Text.RegularExpressions;
using Xunit;

namespace Gazette.Tests.Documentation;

/// <summary>The recipes of CONTRIBUTING: the files they name exist, and none of them touches many files.</summary>
public static partial class ContributingTests
{
    private const int MostFiles = 4;

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, ".github", "CONTRIBUTING.md"));

    [Fact]
    public static void Every_file_that_it_names_is_there()
    {
        string[] paths = [.. Paths().Matches(Page).Select(match => match.Groups["path"].Value)];
        Assert.True(paths.Length > 20, $"only {paths.Length} paths are found");
        Assert.DoesNotContain(paths, path => !Path.Exists(Path.Combine(Repository.Root, FixedPart(path))));
    }

    [Fact]
    public static void Every_recipe_is_a_list_of_a_few_files_and_says_how_to_see_that_it_works()
    {
        MatchCollection recipes = Recipes().Matches(Page);
        Assert.True(recipes.Count >= 8, $"only {recipes.Count} recipes are found");
        foreach (Match recipe in recipes)
        {
            string text = recipe.Groups["text"].Value;
            MatchCollection steps = Steps().Matches(text);
            Assert.InRange(steps.Count, 1, MostFiles);
            Assert.All(steps, step => Assert.Matches(StepWithPath(), step.Value));
            Assert.Matches("(?i)to see that it works|Run the tests", text);
        }
    }

    // `src/Gazette/<Room>/<Room>Diagnostics.cs` names a file that the reader will create, so only its folder must exist.
    private static string FixedPart(string path)
    {
        int open = path.IndexOfAny(['<', '*']);
        return open < 0 ? path : path[..(path.LastIndexOf('/', open) + 1)];
    }

    [GeneratedRegex("`(?<path>(src|tests|templates|examples|\\.ci|\\.github)/[^` ]*)`")]
    private static partial Regex Paths();

    [GeneratedRegex("^## Add a[^\n]*\n(?<text>.*?)(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Recipes();

    [GeneratedRegex(@"^\d+\. .*", RegexOptions.Multiline)]
    private static partial Regex Steps();

    [GeneratedRegex(@"^\d+\. `(src|tests|templates)/[^` ]+`: ")]
    private static partial Regex StepWithPath();
}
