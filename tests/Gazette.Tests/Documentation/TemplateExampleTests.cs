using System.Text.RegularExpressions;
using Gazette.Documents.Containers;
using Gazette.Documents.Markdown;
using Gazette.Templates.Functions;
using Xunit;

namespace Gazette.Tests.Documentation;

/// <summary>Every example of the reference page runs, and shows what it is about.</summary>
public static partial class TemplateExampleTests
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

    [Fact]
    public static void Every_container_has_an_example_that_uses_it_without_a_warning() =>
        Assert.Empty(
            from kind in Enum.GetValues<ContainerKind>()
            let row = kind.Row()
            let document = ExampleDocument.Of(row.Example, kind)
            where document.Problems.Length > 0 || !row.Example.Contains($"::: {row.Name}", StringComparison.Ordinal) || document.Word.Length == 0
            select $"{row.Name}: {row.Example} → {document}");

    [Fact]
    public static void Every_attribute_of_a_container_has_an_example_that_uses_it_and_changes_something() =>
        Assert.Empty(
            from kind in Enum.GetValues<ContainerKind>()
            from attribute in kind.Row().Attributes
            let document = ExampleDocument.Of(attribute.Example, kind)
            let bare = ExampleDocument.Of(WithoutBraces(attribute.Example), kind)

            // Without a reference document there is only one style for tables.
            let changes = kind == ContainerKind.Table && attribute.Name == "style" || (document.Markdown, document.Word) != (bare.Markdown, bare.Word)
            where document.Problems.Length > 0 || !Uses(attribute.Name, attribute.Example) || !changes
            select $"{kind.Row().Name} {attribute.Name}: {attribute.Example} → {document}");

    [Fact]
    public static void Every_attribute_of_a_text_has_an_example_that_uses_it_and_changes_something() =>
        Assert.Empty(
            from attribute in TextAttributes.All
            let document = ExampleDocument.Of(attribute.Example)
            let bare = ExampleDocument.Of(WithoutBraces(attribute.Example))
            where document.Problems.Length > 0 || !Uses(attribute.Name, attribute.Example) || (document.Markdown, document.Word) == (bare.Markdown, bare.Word)
            select $"{attribute.Part} {attribute.Name}: {attribute.Example} → {document}");

    private static bool Uses(string attribute, string example) =>
        Braces().Matches(example).Any(braces => Regex.IsMatch(braces.Value, attribute == "id" ? "#[a-z]" : $@"[{{ .]{Regex.Escape(attribute)}[ =}}]"));

    private static string WithoutBraces(string example) => Braces().Replace(example, "");

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Braces();
}
