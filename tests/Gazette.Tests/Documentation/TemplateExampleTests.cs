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
}
