using Gazette.Templates;
using Gazette.Templates.Functions;
using Scriban;
using Scriban.Runtime;
using Xunit;

namespace Gazette.Tests.Templates;

/// <summary>Every function of Scriban is offered, or the reference says why not; a new version that has more is noticed here.</summary>
public static class ScribanFunctionsTests
{
    private static string[] OfScriban =>
    [
        .. from entry in TemplateContext.GetDefaultBuiltinObject()
           from name in entry.Value is ScriptObject { Count: > 0 } functions ? functions.Keys.Select(member => $"{entry.Key}.{member}") : [entry.Key]
           select name,
    ];

    private static IEnumerable<string> Offered =>
        FunctionCatalogue.Rows.Select(row => row.Name).Concat(FunctionCatalogue.Groups.SelectMany(group => group.Rows.Select(row => row.Name)));

    [Fact]
    public static void Each_is_offered_or_has_a_reason() =>
        Assert.Empty(OfScriban.Except(Offered, StringComparer.Ordinal).Except(UnofferedWords.Reasons.Keys, StringComparer.Ordinal));

    [Fact]
    public static void Only_what_Scriban_has_and_templates_lack_has_a_reason()
    {
        Assert.Empty(UnofferedWords.Reasons.Keys.Except(OfScriban, StringComparer.Ordinal));
        Assert.Empty(UnofferedWords.Reasons.Keys.Intersect(Offered, StringComparer.Ordinal));
    }
}
