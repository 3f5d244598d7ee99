using Gazette.Templates.Functions;
using Xunit;

namespace Gazette.Tests.Documentation;

/// <summary>Every example of the reference page runs, and shows what it is about.</summary>
public static class TemplateExampleTests
{
    private static IEnumerable<FunctionRow> Functions => FunctionCatalogue.Rows.Concat(FunctionCatalogue.Groups.SelectMany(group => group.Rows));

    [Fact]
    public static void Every_function_has_an_example_that_calls_it_and_prints_something() =>
        Assert.Empty(
            from row in Functions
            let printed = TemplateExamples.Render(row.Example)
            where printed.StartsWith("ERROR", StringComparison.Ordinal) || printed.Trim() is "" or "[]"
                || !row.Example.Contains(row.Name, StringComparison.Ordinal)
            select $"{row.Name}: {row.Example} → {printed}");

    [Fact]
    public static void Every_name_has_an_example_that_prints_something() =>
        Assert.Empty(
            from member in MemberExample.All
            let printed = TemplateExamples.Render(member.Template)
            where printed.StartsWith("ERROR", StringComparison.Ordinal) || printed.Trim().Length == 0
            select $"{member.Template} → {printed}");
}
