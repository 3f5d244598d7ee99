using System.Text.RegularExpressions;
using Xunit;

namespace Gazette.Tests.Architecture;

/// <summary>Where texts for the user are, and their form. To read them all in one list, run this class with <c>-showLiveOutput</c>.</summary>
public static partial class MessageTextTests
{
    private static readonly SourceText[] Sources = [.. SourceText.Of("Gazette"), .. SourceText.Of("Gazette.Cli")];
    private static readonly MessageText[] All = [.. Sources.SelectMany(MessageText.Of)];

    [Fact]
    public static void A_diagnostic_is_made_by_a_factory_of_its_room() => Assert.Empty(
        from file in Sources
        where file.Room != "Diagnostics" && !file.Stem.EndsWith("Diagnostics", StringComparison.Ordinal) && file.Stem != "LintFindings"
        where MakesDiagnostic().IsMatch(file.Code)
        select file.Path);

    [Fact]
    public static void Words_for_the_user_stand_in_files_of_words() => Assert.Empty(
        from file in Sources
        where file.Room is not ("Diagnostics" or "Linting")
            && !file.Stem.EndsWith("Diagnostics", StringComparison.Ordinal)
            && !file.Stem.EndsWith("Words", StringComparison.Ordinal)
        where MessageText.Of(file).Any()
        select file.Path);

    [Fact]
    public static void A_message_is_no_sentence_with_a_full_stop()
    {
        foreach (IGrouping<string, MessageText> file in All.GroupBy(message => message.Path))
        {
            TestContext.Current.TestOutputHelper?.WriteLine(file.Key);
            foreach (IGrouping<string, MessageText> rule in file.GroupBy(message => message.Rule))
            {
                TestContext.Current.TestOutputHelper?.WriteLine($"  {rule.Key}\n    {string.Join("\n    ", rule)}");
            }
        }

        Assert.True(All.Length > 400, $"only {All.Length} texts are found");
        Assert.Empty(
            All.Where(message => message.Verb == "Says" && (message.Text.EndsWith('.') || Sentence().IsMatch(message.Text))).Select(message => message.Text));
    }

    [GeneratedRegex(@"\bDiagnostic\.(Error|Warning|Note)\(|\bnew (Diagnostic|DiagnosticSubject)\(")]
    private static partial Regex MakesDiagnostic();

    // A capital is only allowed in the user's own text, or in a name in capitals.
    [GeneratedRegex("^[A-Z][a-z]")]
    private static partial Regex Sentence();
}
